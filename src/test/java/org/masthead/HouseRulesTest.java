package org.masthead;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.masthead.gate.Admits;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** The rules of the house, each a test: on classes here, on the words of the sources in {@link SourceRulesTest}. */
class HouseRulesTest {

    private static final String BANNED = "(?:Abstract|Base)[A-Z].*|.*(?:Impl|Manager|Helper|Utils?|Dto|DTO|Vo|VO)";

    /** The house is what every room builds on. */
    private static final Map<String, Integer> PUBLIC_TYPES =
            Map.of("house", 31, "gate", 9, "newsroom", 6, "story", 14, "moving", 11, "edition", 6);

    private static final int USUAL_PUBLIC_TYPES = 5;

    private static final JavaClasses PAPER = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.masthead");

    @Test
    void everyClassIsCalledWhatANewsroomWouldCallIt() {
        assertThat(PAPER.stream().map(JavaClass::getSimpleName)).noneMatch(name -> name.matches(BANNED));
        assertThat(PAPER.stream().map(JavaClass::getPackageName))
                .noneMatch(name -> name.matches(".*\\.(?:util|utils|helper|helpers|common|impl|dto|misc)(?:\\..*)?"));
    }

    @Test
    void onlyARepositorySpeaksToTheDatabase() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Repository")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(JdbcClient.class)
                .check(PAPER);
        classes()
                .that()
                .areAnnotatedWith(Repository.class)
                .should()
                .haveSimpleNameEndingWith("Repository")
                .check(PAPER);
        classes()
                .that()
                .areAnnotatedWith(Repository.class)
                .should()
                .notBePublic()
                .check(PAPER);
    }

    @Test
    void aDeskControllerIsMappedUnderTheDeskAndNothingElseIs() {
        for (var controller : controllers()) {
            var addresses = addresses(controller);
            if (controller.getSimpleName().endsWith("DeskController")) {
                assertThat(addresses).as(controller.getName()).isNotEmpty().allMatch(HouseRulesTest::atTheDesk);
            } else {
                assertThat(addresses).as(controller.getName()).noneMatch(HouseRulesTest::atTheDesk);
            }
        }
    }

    @Test
    void everyMethodThatAControllerOffersIsMapped() {
        for (var controller : controllers()) {
            assertThat(controller.getMethods())
                    .filteredOn(HouseRulesTest::offered)
                    .as(controller.getName())
                    .isNotEmpty()
                    .allMatch(method -> AnnotatedElementUtils.hasAnnotation(method.reflect(), RequestMapping.class));
        }
    }

    @Test
    void whatChangesSomethingAndWhatStandsAtTheDeskSaysWhomItAdmits() {
        for (var controller : controllers()) {
            var desk = controller.getSimpleName().endsWith("DeskController");
            for (var method : controller.getMethods()) {
                var mapping = AnnotatedElementUtils.findMergedAnnotation(method.reflect(), RequestMapping.class);
                if (mapping == null || List.of(mapping.path()).contains("/error")) continue;
                if (!desk && List.of(mapping.method()).equals(List.of(RequestMethod.GET))) continue;
                assertThat(method.isAnnotatedWith(Admits.class))
                        .as(method.getFullName())
                        .isTrue();
            }
        }
    }

    @Test
    void controllersAndTheirRoomsSecretsAreNotPublic() {
        classes()
                .that()
                .areAnnotatedWith(Controller.class)
                .should()
                .notBePublic()
                .check(PAPER);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..lombok..")
                .check(PAPER);
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(PAPER.that(not("operate")));
    }

    @Test
    void everyPackageIsNullMarked() {
        var packages = PAPER.stream()
                .filter(one -> !one.getSimpleName().equals("package-info"))
                .map(JavaClass::getPackage)
                .distinct();
        assertThat(packages)
                .filteredOn(one -> !one.getName().equals("org"))
                .allMatch(one -> one.tryGetPackageInfo()
                        .map(info -> info.isAnnotatedWith(NullMarked.class))
                        .orElse(false));
    }

    @Test
    void aRoomHasFewPublicTypesBesidesWhatItsTemplatesRead() {
        var counts = new TreeMap<>(PAPER.stream()
                .filter(HouseRulesTest::openToOtherRooms)
                .collect(Collectors.groupingBy(HouseRulesTest::room, Collectors.counting())));
        counts.forEach((room, count) -> assertThat(count)
                .as("public types of " + room)
                .isLessThanOrEqualTo(PUBLIC_TYPES.getOrDefault(room, USUAL_PUBLIC_TYPES)));
    }

    @Test
    void whatIsThrownAtReadersIsHandledInTheHouse() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.masthead.house")
                .should()
                .beAnnotatedWith("org.springframework.web.bind.annotation.ControllerAdvice")
                .check(PAPER);
    }

    @Test
    void noTestIsLeftWithoutItsRoom() throws Exception {
        var rooms = folders(Path.of("src/main/java/org/masthead"));
        assertThat(folders(Path.of("src/test/java/org/masthead")))
                .allMatch(name ->
                        rooms.contains(name) || Set.of("browser", "bench").contains(name));
    }

    private static List<JavaClass> controllers() {
        return PAPER.stream()
                .filter(one -> one.isAnnotatedWith(Controller.class))
                .toList();
    }

    private static boolean offered(JavaMethod method) {
        var modifiers = method.getModifiers();
        return !modifiers.contains(JavaModifier.PRIVATE)
                && !modifiers.contains(JavaModifier.STATIC)
                && !modifiers.contains(JavaModifier.SYNTHETIC)
                && !method.isAnnotatedWith("org.springframework.context.event.EventListener");
    }

    private static List<String> addresses(JavaClass controller) {
        var type = controller.reflect();
        var stem = AnnotatedElementUtils.findMergedAnnotation(type, RequestMapping.class);
        var stems = stem == null || stem.path().length == 0 ? List.of("") : List.of(stem.path());
        return controller.getMethods().stream()
                .map(method -> AnnotatedElementUtils.findMergedAnnotation(method.reflect(), RequestMapping.class))
                .filter(java.util.Objects::nonNull)
                .flatMap(mapping -> (mapping.path().length == 0 ? List.of("") : List.of(mapping.path())).stream())
                .flatMap(path -> stems.stream().map(before -> before + path))
                .toList();
    }

    private static boolean atTheDesk(String address) {
        return address.equals("/desk") || address.startsWith("/desk/");
    }

    private static boolean openToOtherRooms(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.isTopLevelClass()
                && type.getPackageName().matches("org\\.masthead\\.[a-z]+");
    }

    private static String room(JavaClass type) {
        return type.getPackageName().split("\\.")[2];
    }

    private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> not(String room) {
        return com.tngtech.archunit.base.DescribedPredicate.describe(
                "outside " + room, type -> !type.getPackageName().equals("org.masthead." + room));
    }

    private static List<String> folders(Path path) throws java.io.IOException {
        try (var entries = Files.list(path)) {
            return entries.filter(Files::isDirectory)
                    .map(one -> one.getFileName().toString())
                    .toList();
        }
    }
}
