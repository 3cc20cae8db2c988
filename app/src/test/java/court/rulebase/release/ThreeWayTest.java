package court.rulebase.release;

import static org.assertj.core.api.Assertions.assertThat;

import court.rules.RuleFile;
import court.rules.RuleFiles;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThreeWayTest {
    private static final RuleFiles BASE = files("a", "1", "b", "1", "c", "1");

    @Test
    void changes_to_different_files_come_together() {
        ThreeWay.Merge merge = merge(files("a", "2", "b", "1", "c", "1"), files("a", "1", "b", "3", "d", "1"));

        assertThat(merge.overlaps()).isEmpty();
        assertThat(merge.files().list())
                .isEqualTo(files("a", "2", "b", "3", "d", "1").list());
    }

    @Test
    void the_same_change_on_both_sides_is_no_overlap() {
        ThreeWay.Merge merge = merge(files("a", "2", "b", "1", "c", "1"), files("a", "2", "b", "1", "c", "1"));

        assertThat(merge.overlaps()).isEmpty();
        assertThat(merge.files().file("a")).contains(new RuleFile("a", "2"));
    }

    @Test
    void a_file_changed_differently_on_both_sides_is_an_overlap_and_the_live_one_stays() {
        ThreeWay.Merge merge = merge(files("a", "2", "b", "1", "c", "1"), files("a", "3", "b", "1", "c", "1"));

        assertThat(merge.overlaps()).containsExactly("a");
        assertThat(merge.files().file("a")).contains(new RuleFile("a", "2"));
    }

    @Test
    void a_file_removed_on_one_side_and_changed_on_the_other_is_an_overlap() {
        assertThat(merge(files("a", "2", "b", "1", "c", "1"), files("b", "1", "c", "1"))
                        .overlaps())
                .containsExactly("a");
        assertThat(merge(files("b", "1", "c", "1"), files("a", "2", "b", "1", "c", "1"))
                        .overlaps())
                .containsExactly("a");
    }

    private static ThreeWay.Merge merge(RuleFiles live, RuleFiles arriving) {
        return ThreeWay.merge(FileStore.hashes(BASE), live, arriving);
    }

    private static RuleFiles files(String... pathsAndTexts) {
        List<RuleFile> files = new ArrayList<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.add(new RuleFile(pathsAndTexts[i], pathsAndTexts[i + 1]));
        }
        return RuleFiles.of(files);
    }
}
