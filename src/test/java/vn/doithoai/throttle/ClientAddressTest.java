package vn.doithoai.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ClientAddressTest {

    @ParameterizedTest
    @CsvSource({
        "192.168.1.20, 192.168.1.20, 192.168.1.x",
        "127.0.0.1, 127.0.0.1, 127.0.0.x",
        "2001:db8:12:34:5:6:7:8, 2001:0db8:0012:0034::/64, 2001:0db8:0012:0034::/64",
        "2001:db8:12:34::1, 2001:0db8:0012:0034::/64, 2001:0db8:0012:0034::/64",
        "fe80::1%eth0, fe80:0000:0000:0000::/64, fe80:0000:0000:0000::/64",
        "::ffff:192.168.1.20, 192.168.1.20, 192.168.1.x",
        "::1, 0000:0000:0000:0000::/64, 0000:0000:0000:0000::/64"
    })
    void anIpv6SubscriberCountsAsOneWhateverMachineHeUses(String address, String network, String coarse) {
        ClientAddress client = from(address);

        assertThat(client.network()).isEqualTo(network);
        assertThat(client.coarse()).isEqualTo(coarse);
    }

    @Test
    void whatSomebodyClaimsInAHeaderPlaysNoPart() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr("203.0.113.9");
        request.addHeader("X-Forwarded-For", "198.51.100.7");
        request.addHeader("Forwarded", "for=198.51.100.7");

        assertThat(ClientAddress.of(request)).isEqualTo(from("203.0.113.9"));
    }

    private static ClientAddress from(String address) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return ClientAddress.of(request);
    }
}
