package vn.doithoai.signin;

import org.jspecify.annotations.Nullable;
import vn.doithoai.throttle.ClientAddress;

/**
 * From where somebody tries to sign in.
 *
 * @param device null for a browser in which nobody signed in before
 */
record Visitor(ClientAddress address, @Nullable KnownDevice device, DeviceKind kind) {}
