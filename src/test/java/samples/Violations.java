package samples;

import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import samples.account.Account;

/** Classes that break one house rule each; outside the application's packages, so that nothing ever runs them. */
public final class Violations {

    private Violations() {}

    @Entity
    public static class OpenEntity {}

    public interface OpenRepository extends Repository<OpenEntity, Long> {}

    public static class OffersEntity {
        public List<OpenEntity> all() {
            return List.of();
        }
    }

    public static class KnowsTheWeb {
        void show(Model model) {
            model.addAttribute("page", 1);
        }
    }

    public static class ReadsMachineTime {
        LocalDate today() {
            return LocalDate.now();
        }

        LocalDate todayByOwnClock() {
            return LocalDate.now(Clock.systemUTC());
        }
    }

    public static class MakesDate {
        Date today() {
            return new Date();
        }
    }

    public static class Autowires {
        @Autowired
        String name;
    }

    @Entity
    public static class SetsFields {
        private String name;

        void setName(String name) {
            this.name = name;
        }

        String name() {
            return name;
        }
    }

    @Entity
    public static class StartsEmpty {
        StartsEmpty() {}
    }

    @Controller
    public static class BusyController {
        BusyController(String one, String two, String three, String four, String five) {}
    }

    public static class AnswersWithName {
        @PostMapping
        String create() {
            return "form";
        }
    }

    public static class Puts {
        @PutMapping
        void update() {}
    }

    public static class NameMapper {}

    public static class KnowsAccounts {
        String of(Account account) {
            return account.toString();
        }
    }

    @Service
    public static class KeepsState {
        private String last;

        String last(String next) {
            String before = last;
            last = next;
            return before;
        }
    }
}
