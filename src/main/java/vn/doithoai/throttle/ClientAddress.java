package vn.doithoai.throttle;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Where a request comes from, as the connection says; headers that anybody can write play no part unless the container
 * is told to trust its proxy.
 *
 * @param network the key for limits: an IPv4 address, or the /64 network that an IPv6 subscriber has for himself
 */
public record ClientAddress(String network) {

    public static ClientAddress of(HttpServletRequest request) {
        return new ClientAddress(network(String.valueOf(request.getRemoteAddr())));
    }

    /** Coarse enough for a page or a record: which network, not which machine. */
    public String coarse() {
        int lastDot = network.lastIndexOf('.');
        return lastDot < 0 ? network : network.substring(0, lastDot) + ".x";
    }

    private static String network(String address) {
        int scope = address.indexOf('%');
        String literal = scope < 0 ? address : address.substring(0, scope);
        if (!literal.contains(":")) {
            return literal;
        }
        try {
            InetAddress parsed = InetAddress.getByName(literal);
            return parsed instanceof Inet4Address ? parsed.getHostAddress() : prefix(parsed.getAddress());
        } catch (UnknownHostException noAddress) {
            return literal;
        }
    }

    private static String prefix(byte[] address) {
        String hex = HexFormat.of().formatHex(Arrays.copyOf(address, 8));
        return String.join(":", hex.substring(0, 4), hex.substring(4, 8), hex.substring(8, 12), hex.substring(12))
                + "::/64";
    }
}
