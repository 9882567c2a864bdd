package cn.jishen.facts.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LocationTest {
    @Test
    void wordsInTheCell_narrowThePlace() {
        Location cell = Location.inTable(2, List.of(3), 5, 7);

        Location narrow = cell.narrowedTo("有所提高", "水质有所提高");

        assertThat(narrow.start()).isEqualTo(2);
        assertThat(narrow.end()).isEqualTo(6);
        assertThat(narrow.row()).isEqualTo(5);
    }

    @Test
    void wordsThatAreNotThere_leaveThePlace() {
        Location cell = Location.inSheet("1-水质监测", "B10", 10, 2);

        assertThat(cell.narrowedTo("没有的话", "水质有所提高")).isEqualTo(cell);
        assertThat(cell.narrowedTo("", "水质有所提高")).isEqualTo(cell);
    }

    @Test
    void description_namesWhatTheFormatHas() {
        assertThat(Location.inTable(2, List.of(3, 1), 5, 7).describe())
                .contains("第2页")
                .contains("3.1");
        assertThat(Location.inSheet("1-水质监测", "B10", 10, 2).describe()).isEqualTo("工作表“1-水质监测” B10");
        assertThat(Location.NOWHERE.describe()).isEqualTo("位置不明");
    }
}
