package vn.doithoai.signin;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A browser in which somebody has signed in before.
 *
 * @param id of the browser
 * @param day since 1970 on which that was last so
 * @param accounts that signed in there, the last one first; an office PC may have several
 */
record KnownDevice(UUID id, int day, List<UUID> accounts) {

    private static final int MOST_ACCOUNTS = 5;
    private static final byte FORMAT = 1;

    KnownDevice {
        accounts = List.copyOf(accounts);
    }

    boolean knows(UUID account) {
        return accounts.contains(account);
    }

    UUID lastAccount() {
        return accounts.get(0);
    }

    KnownDevice with(UUID account, int today) {
        List<UUID> all = new ArrayList<>(accounts);
        all.remove(account);
        all.add(0, account);
        return new KnownDevice(id, today, all.subList(0, Math.min(all.size(), MOST_ACCOUNTS)));
    }

    byte[] toBytes() {
        ByteBuffer bytes = ByteBuffer.allocate(1 + 16 + 4 + 16 * accounts.size());
        bytes.put(FORMAT);
        put(id, bytes);
        bytes.putInt(day);
        accounts.forEach(account -> put(account, bytes));
        return bytes.array();
    }

    /** Only for bytes whose signature was checked. */
    static KnownDevice of(byte[] signed) {
        ByteBuffer bytes = ByteBuffer.wrap(signed, 1, signed.length - 1);
        UUID id = next(bytes);
        int day = bytes.getInt();
        List<UUID> accounts = new ArrayList<>();
        while (bytes.hasRemaining()) {
            accounts.add(next(bytes));
        }
        return new KnownDevice(id, day, accounts);
    }

    private static void put(UUID id, ByteBuffer bytes) {
        bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    private static UUID next(ByteBuffer bytes) {
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
