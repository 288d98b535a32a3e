package vn.doithoai.attendance;

/** It is not the day of the session, or the session is over. */
final class DoorClosed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DoorClosed(DoorState state) {
        super("the door is " + state);
    }
}
