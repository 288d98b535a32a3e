package vn.doithoai.demo;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.doithoai.account.Accounts;
import vn.doithoai.field.Fields;
import vn.doithoai.organisation.Communes;
import vn.doithoai.organisation.Units;
import vn.doithoai.person.PersonGroups;
import vn.doithoai.person.Persons;
import vn.doithoai.village.VillageClusters;
import vn.doithoai.village.Villages;

/** Fills the emptied database of tests with the demo commune, as often as wanted. */
@TestConfiguration(proxyBeanMethods = false)
public class TestDemo {

    private final ApplicationContext context;

    TestDemo(ApplicationContext context) {
        this.context = context;
    }

    /** With new objects, since those of the program remember what they filled in before. */
    public void fill() {
        DemoPeople people = new DemoPeople(
                context.getBean(Units.class),
                context.getBean(VillageClusters.class),
                context.getBean(Villages.class),
                context.getBean(PersonGroups.class),
                context.getBean(Persons.class),
                context.getBean(Fields.class));
        new DemoData(
                        context.getBean(Communes.class),
                        context.getBean(Accounts.class),
                        people,
                        context.getBean(DemoPapers.class),
                        context.getBean(DemoPlans.class),
                        context.getBean(DemoSessions.class),
                        context.getBean(DemoPreparation.class),
                        context.getBean(DemoNotice.class),
                        context.getBean(DemoInvitations.class),
                        context.getBean(DemoNominations.class),
                        context.getBean(TransactionTemplate.class))
                .start();
    }
}
