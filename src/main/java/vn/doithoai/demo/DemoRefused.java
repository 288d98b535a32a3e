package vn.doithoai.demo;

/** The database holds something other than the demo commune; the demo touches nothing there. */
class DemoRefused extends RuntimeException {

    DemoRefused() {
        super("the database holds other data than the demo commune");
    }
}
