package vn.doithoai.web;

import org.jspecify.annotations.Nullable;

/** The commune as every page's head and foot name it. The organisation module implements it. */
public interface CommuneIdentity {

    Shown current();

    /**
     * @param committee such as "Ủy ban nhân dân xã Suối Mây"; empty before the installation is set up
     */
    record Shown(
            String committee,
            @Nullable String address,
            @Nullable String phone,
            @Nullable String email) {}
}
