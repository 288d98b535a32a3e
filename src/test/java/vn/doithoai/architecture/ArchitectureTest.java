package vn.doithoai.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.servlet.ModelAndView;
import samples.Violations;

/** The house rules that a compiler doesn't know. Each is also tried on a class that breaks it. */
class ArchitectureTest {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.doithoai");

    private static final String WEB_SUFFIXES =
            ".*(Controller|Form|Page|Pages|Row|Advice|Configuration|Filter|Interceptor|Request)";

    /** The edge outside of the module web: what was posted, the key in every form, the transaction round a handler. */
    private static final Set<String> EDGE = Set.of("FormKey", "FormKeyFields", "OnePostOneWrite");

    private static final DescribedPredicate<JavaClass> ENTITY =
            describe("entity", type -> type.isAnnotatedWith(Entity.class));

    @Test
    void entitiesAndRepositoriesStayInTheirModule() {
        ArchRule rule = classes()
                .that(ENTITY.or(describe("repository", type -> type.isAssignableTo(Repository.class))))
                .should()
                .notBePublic()
                .because(
                        "other modules work with ids and summaries; an entity outside its module is changed there too");
        check(rule, Violations.OpenEntity.class);
        check(rule, Violations.OpenRepository.class);
    }

    @Test
    void entitiesAreNoPartOfWhatAModuleOffers() {
        ArchRule rule = methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(describe("public", ArchitectureTest::isPublicThroughout))
                .should(notMention(ENTITY))
                .because("an entity outside its transaction fails when it is read, and its rules are not in force");
        check(rule, Violations.OffersEntity.class, Violations.OpenEntity.class);
    }

    @Test
    void onlyTypesOfTheWebLayerKnowTheWeb() {
        ArchRule rule = noClasses()
                .that(describe("outside the web layer", type -> !isOfWebLayer(type)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.web..", "org.springframework.ui..", "org.springframework.validation..")
                .because("layers inside a flat module are told apart by name, but for filters: " + WEB_SUFFIXES);
        check(rule, Violations.KnowsTheWeb.class);
    }

    @Test
    void timeComesFromTheClock() {
        ArchRule rule = noClasses()
                .should()
                .callMethodWhere(describe("reads the time without a Clock", ArchitectureTest::readsMachineTime))
                .orShould()
                .callConstructorWhere(describe(
                        "makes a Date of this moment",
                        call -> call.getTargetOwner().isEquivalentTo(Date.class)
                                && call.getTarget().getRawParameterTypes().isEmpty()))
                .because("deadlines are tested by moving the one Clock");
        check(rule, Violations.ReadsMachineTime.class);
        check(rule, Violations.MakesDate.class);
    }

    @Test
    void dependenciesComeThroughTheConstructor() {
        ArchRule rule = members()
                .should()
                .notBeAnnotatedWith(Autowired.class)
                .because("one constructor needs no annotation, and a field can't be final");
        check(rule, Violations.Autowires.class);
    }

    @Test
    void entitiesChangeByVerbsOnly() {
        ArchRule rule = noMethods()
                .that()
                .areDeclaredInClassesThat(ENTITY)
                .should()
                .haveNameMatching("set[A-Z].*")
                .because("a setter is a rule that everybody must remember");
        check(rule, Violations.SetsFields.class);
    }

    @Test
    void entitiesStartComplete() {
        ArchRule rule = constructors()
                .that()
                .areDeclaredInClassesThat(ENTITY)
                .should(takeArgumentsUnlessProtected())
                .because("a thing without its facts must not exist; only JPA makes an empty one");
        check(rule, Violations.StartsEmpty.class);
    }

    @Test
    void controllersDoOneThing() {
        ArchRule rule = constructors()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Controller.class)
                .should(takeAtMost(4))
                .because("more collaborators mean that the controller does two things");
        check(rule, Violations.BusyController.class);
    }

    @Test
    void aPostAnswersWithAStatus() {
        ArchRule rule = methods()
                .that()
                .areAnnotatedWith(PostMapping.class)
                .should()
                .haveRawReturnType(ModelAndView.class)
                .because("a refused form is answered with 422 and rolls back, which a view name can't say");
        check(rule, Violations.AnswersWithName.class);
    }

    @Test
    void formsKnowOnlyGetAndPost() {
        ArchRule rule = methods()
                .should()
                .notBeAnnotatedWith(PutMapping.class)
                .andShould()
                .notBeAnnotatedWith(DeleteMapping.class)
                .andShould()
                .notBeAnnotatedWith(PatchMapping.class)
                .because("a change of state is a POST to a noun below the thing");
        check(rule, Violations.Puts.class);
    }

    @Test
    void namesSayWhatAThingIs() {
        ArchRule rule = noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveNameMatching(".*(Utils|Helper|Manager|Impl|Dto|DTO|Mapper)")
                .because("such a name tells a technique; the domain has a word for it");
        check(rule, Violations.NameMapper.class);
    }

    @Test
    void noFeatureKnowsAccounts() {
        ArchRule rule = noClasses()
                .that()
                // Who signs in, who sets up the first administrator, and the demo's accounts are about accounts
                .resideOutsideOfPackages("..account..", "..signin..", "..setup..", "..demo..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..account..")
                .because("who acts is handed over as an Actor; features work without accounts");
        check(rule, Violations.KnowsAccounts.class, samples.account.Account.class);
    }

    @Test
    void nothingIsInjectedIntoAField() {
        ArchRule rule = fields().that()
                .areDeclaredInClassesThat(describe(
                        "component",
                        type -> Stream.of("Controller", "Service", "Component")
                                .anyMatch(kind -> type.isMetaAnnotatedWith("org.springframework.stereotype." + kind))))
                .and()
                .areNotStatic()
                .and(describe("not volatile", field -> !field.getModifiers().contains(JavaModifier.VOLATILE)))
                .should()
                .beFinal()
                .because("one object serves every request; what it keeps must not change");
        check(rule, Violations.KeepsState.class);
    }

    private static boolean readsMachineTime(JavaMethodCall call) {
        JavaClass owner = call.getTargetOwner();
        String name = call.getName();
        boolean now = owner.getPackageName().startsWith("java.time")
                && name.equals("now")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        boolean clock = owner.isEquivalentTo(Clock.class)
                && name.startsWith("system")
                && !call.getOriginOwner().getSimpleName().equals("TimeConfiguration");
        boolean millis = owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis");
        return now || clock || millis;
    }

    private static boolean isOfWebLayer(JavaClass type) {
        JavaClass outermost = outermost(type);
        return outermost.getPackageName().equals("vn.doithoai.web")
                || outermost.getSimpleName().matches(WEB_SUFFIXES)
                || EDGE.contains(outermost.getSimpleName());
    }

    private static boolean isPublicThroughout(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass()
                        .map(ArchitectureTest::isPublicThroughout)
                        .orElse(true);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
    }

    private static ArchCondition<JavaMethod> notMention(DescribedPredicate<JavaClass> kind) {
        return new ArchCondition<>("not mention an " + kind.getDescription()) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Stream<JavaClass> mentioned = Stream.concat(
                        method.getReturnType().getAllInvolvedRawTypes().stream(),
                        method.getParameterTypes().stream().flatMap(type -> type.getAllInvolvedRawTypes().stream()));
                mentioned
                        .filter(kind)
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " mentions " + type.getSimpleName())));
            }
        };
    }

    private static ArchCondition<JavaConstructor> takeArgumentsUnlessProtected() {
        return new ArchCondition<>("take arguments unless protected") {
            @Override
            public void check(JavaConstructor constructor, ConditionEvents events) {
                Set<JavaModifier> modifiers = constructor.getModifiers();
                boolean hidden = modifiers.contains(JavaModifier.PROTECTED) || modifiers.contains(JavaModifier.PRIVATE);
                if (constructor.getRawParameterTypes().isEmpty() && !hidden) {
                    events.add(SimpleConditionEvent.violated(constructor, constructor.getFullName() + " is open"));
                }
            }
        };
    }

    private static ArchCondition<JavaConstructor> takeAtMost(int arguments) {
        return new ArchCondition<>("take at most " + arguments + " arguments") {
            @Override
            public void check(JavaConstructor constructor, ConditionEvents events) {
                int taken = ((JavaCodeUnit) constructor).getRawParameterTypes().size();
                if (taken > arguments) {
                    events.add(
                            SimpleConditionEvent.violated(constructor, constructor.getFullName() + " takes " + taken));
                }
            }
        };
    }

    /** The program keeps the rule, the sample doesn't. */
    private static void check(ArchRule rule, Class<?>... sample) {
        assertThat(rule.allowEmptyShould(true)
                        .evaluate(new ClassFileImporter().importClasses(sample))
                        .hasViolation())
                .as("the rule finds nothing wrong with %s", sample[0].getSimpleName())
                .isTrue();
        rule.check(PROGRAM);
    }
}
