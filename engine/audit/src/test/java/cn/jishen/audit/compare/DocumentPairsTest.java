package cn.jishen.audit.compare;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Places;
import cn.jishen.facts.disclosure.Project;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DocumentPairsTest {
    private static final int NONE = DocumentPairs.NONE;

    @Test
    void oneOnEachSide_areAPairWhateverTheySay() {
        assertThat(pairs(List.of(document("甲.docx", "101", "水厂", 2025)), List.of(document("乙.pdf", "202", "书馆", 2026))))
                .containsExactly(0);
    }

    @Test
    void renamedFilesOfOneUnitAndYear_areAPair() {
        List<Disclosure> before = List.of(document("1.docx", "101", "水厂", 2026), document("2.docx", "102", "书馆", 2026));
        List<Disclosure> after =
                List.of(document("书馆改.docx", "102", "书馆", 2026), document("水厂改.docx", "101", "水厂", 2026));

        assertThat(pairs(before, after)).containsExactly(1, 0);
    }

    @Test
    void codeThatOnlyOneFileHas_leavesItToTheName() {
        List<Disclosure> before =
                List.of(document("1.docx", null, "县 水厂", 2026), document("2.docx", "102", "书馆", 2026));
        List<Disclosure> after = List.of(document("3.docx", "101", "县水厂", 2026), document("4.docx", "102", "书馆", 2026));

        assertThat(pairs(before, after)).containsExactly(0, 1);
    }

    @Test
    void unitThatWasRenamed_isFollowedByItsCode() {
        List<Disclosure> before = List.of(document("1.docx", "101", "水厂", 2026), document("2.docx", "102", "书馆", 2026));
        List<Disclosure> after = List.of(document("3.docx", "101", "供水站", 2026));

        assertThat(pairs(before, after)).containsExactly(0);
    }

    @Test
    void otherYearOfTheSameUnit_isNoEarlierRevision() {
        List<Disclosure> before = List.of(document("表.docx", "101", "水厂", 2025), document("2.docx", "102", "书馆", 2026));

        assertThat(pairs(before, List.of(document("表.docx", "101", "水厂", 2026))))
                .containsExactly(NONE);
    }

    @Test
    void unitNotSaid_isFollowedByTheFileName() {
        List<Disclosure> before = List.of(document("水厂.docx", null, null, null), document("书馆.docx", null, null, null));
        List<Disclosure> after = List.of(document("送审.zip/县/书馆.xlsx", null, null, 2026));

        assertThat(pairs(before, after)).containsExactly(1);
    }

    @Test
    void sameFileNameOfAnotherUnit_isNoPair() {
        List<Disclosure> before = List.of(document("表.docx", "101", "水厂", 2026), document("乙.docx", "102", "书馆", 2026));

        assertThat(pairs(before, List.of(document("表.docx", "103", "园林", 2026))))
                .containsExactly(NONE);
    }

    @Test
    void severalFilesOfOneUnit_areToldApartByNameThenByProjects() {
        List<Disclosure> before = List.of(
                document("本级.docx", "101", "水厂", 2026),
                document("a.docx", "101", "水厂", 2026, "巡检", "检测"),
                document("b.docx", "101", "水厂", 2026, "绿化"));
        List<Disclosure> after = List.of(
                document("c.docx", "101", "水厂", 2026, "绿化"),
                document("本级.docx", "101", "水厂", 2026),
                document("d.docx", "101", "水厂", 2026, "检测"));

        assertThat(pairs(before, after)).containsExactly(2, 0, 1);
    }

    @Test
    void nothingTellsTwoApart_neitherIsTaken() {
        Disclosure old = document("a.docx", "101", "水厂", 2026, "巡检");
        Disclosure one = document("b.docx", "101", "水厂", 2026, "巡检");
        Disclosure other = document("c.docx", "101", "水厂", 2026, "巡检");

        assertThat(pairs(List.of(old), List.of(one, other))).containsExactly(NONE, NONE);
    }

    @Test
    void documentsOnOneSideOnly_haveNoPair() {
        Disclosure water = document("1.docx", "101", "水厂", 2026);
        Disclosure books = document("2.docx", "102", "书馆", 2026);

        assertThat(pairs(List.of(), List.of(water, books))).containsExactly(NONE, NONE);
        assertThat(pairs(List.of(water, books), List.of(water))).containsExactly(0);
        assertThat(pairs(List.of(water), List.of())).isEmpty();
    }

    private static List<Integer> pairs(List<Disclosure> before, List<Disclosure> after) {
        return IntStream.of(DocumentPairs.of(before, after)).boxed().toList();
    }

    private static Disclosure document(
            String source, @Nullable String code, @Nullable String name, @Nullable Integer year, String... projects) {
        return new Disclosure(
                source,
                "",
                code,
                name,
                year,
                null,
                List.of(),
                List.of(),
                List.of(),
                Stream.of(projects).map(DocumentPairsTest::project).toList(),
                List.of(),
                List.of());
    }

    private static Project project(String name) {
        return new Project(name, null, "", name, null, null, null, null, null, null, List.of(), true, Places.NONE);
    }
}
