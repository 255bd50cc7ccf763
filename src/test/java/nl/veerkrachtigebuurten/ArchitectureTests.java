package nl.veerkrachtigebuurten;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.Set;
import java.util.function.Predicate;
import nl.veerkrachtigebuurten.access.ForMembers;
import nl.veerkrachtigebuurten.access.Public;
import nl.veerkrachtigebuurten.access.Requires;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.RequestMapping;

/** The house rules that a machine can hold. */
class ArchitectureTests {

    private static final Set<String> HANDLERS = Set.of("index", "show", "blank", "create", "edit", "update", "delete");
    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackagesOf(PortalApplication.class);

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        ApplicationModules.of(PortalApplication.class).verify();
    }

    @Test
    void everyCommandStatesWhoMayCallIt() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Service.class)
                .and()
                .areNotPrivate()
                .and()
                .areNotStatic()
                .should()
                .beAnnotatedWith(Requires.class)
                .orShould()
                .beAnnotatedWith(ForMembers.class)
                .orShould()
                .beAnnotatedWith(Public.class)
                .check(PORTAL);
    }

    @Test
    void everyRouteStatesWhoMayUseIt() {
        methods()
                .that(areHandlers())
                .should()
                .beAnnotatedWith(Requires.class)
                .orShould()
                .beAnnotatedWith(ForMembers.class)
                .orShould()
                .beAnnotatedWith(Public.class)
                .check(PORTAL);
    }

    @Test
    void handlersAreTheSevenThatResourcesHave() {
        methods()
                .that(areHandlers())
                .should()
                .haveNameMatching(String.join("|", HANDLERS))
                .check(PORTAL);
    }

    @Test
    void controllersWriteOnlyThroughTheirService() {
        noClasses()
                .that()
                .areAnnotatedWith(Controller.class)
                .should()
                .callMethodWhere(call(
                        "a repository's save or delete",
                        it -> it.getTargetOwner().isAssignableTo(Repository.class)
                                && it.getName().matches("(save|delete).*")))
                .check(PORTAL);
    }

    @Test
    void timeComesFromTheClock() {
        noClasses()
                .should()
                .callMethodWhere(call(
                        "now() without a Clock",
                        it -> it.getTargetOwner().getPackageName().equals("java.time")
                                && it.getName().equals("now")
                                && it.getTarget().getRawParameterTypes().stream()
                                        .noneMatch(type -> type.isEquivalentTo(Clock.class))))
                .check(PORTAL);
    }

    private static DescribedPredicate<JavaMethod> areHandlers() {
        return describe("are handlers", method -> method.isMetaAnnotatedWith(RequestMapping.class));
    }

    private static DescribedPredicate<JavaCall<?>> call(String description, Predicate<JavaCall<?>> predicate) {
        return describe(description, predicate);
    }
}
