package vn.doithoai.account;

import java.time.Instant;
import java.util.Set;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.doithoai.organisation.*;
import vn.doithoai.shared.Actor;

@Configuration(proxyBeanMethods = false)
class TrialAccounts {
    @Bean
    ApplicationRunner trial(AccountRepository accounts, PasswordEncoder encoder, Units units, Communes communes) {
        return args -> {
            if (accounts.count() > 0) return;
            var program = Actor.program("demo");
            communes.create(
                    new CommuneDetails(CommuneKind.COMMUNE, "Suối Mây", "tỉnh Sơn Hà", "Suối Mây", null, null, null),
                    program);
            for (var e :
                    java.util.Map.of("admin", "ADMIN", "vanphong", "OFFICE").entrySet()) {
                var a = new Account(e.getKey(), "Công Tằng Tôn Nữ Hồng Ngọc", Set.of(e.getValue()), Instant.now());
                a.changePassword(encoder.encode("doithoai-demo"));
                accounts.save(a);
            }
            for (int i = 1; i <= 60; i++)
                units.create(
                        new UnitDetails("Phòng Văn hóa - Xã hội số " + i, "VHXH", UnitKind.values()[i % 5], i),
                        program);
        };
    }
}
