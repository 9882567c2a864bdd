package cn.jishen.reports.json;

import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.Note;
import cn.jishen.facts.disclosure.PageArea;
import cn.jishen.facts.disclosure.Unreviewed;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** What both documents say of places: locations, repairs and what was not judged. */
final class PlaceJson {
    private final JsonOut json;

    PlaceJson(JsonOut json) {
        this.json = json;
    }

    void location(Location location) {
        json.object("location", () -> properties(location));
    }

    /** The properties of one location. */
    void properties(Location location) {
        json.integer("page", location.page());
        json.integers("table", location.table());
        json.integer("row", location.row());
        json.integer("column", location.column());
        json.text("sheet", location.sheet());
        json.text("cell", location.cell());
        json.integer("start", location.start());
        json.integer("end", location.end());
        PageArea area = location.area();
        if (area == null) {
            json.nothing("area");
            return;
        }
        json.object("area", () -> {
            json.number("x", points(area.x()), 1);
            json.number("y", points(area.y()), 1);
            json.number("width", points(area.width()), 1);
            json.number("height", points(area.height()), 1);
        });
    }

    /** To a tenth of a point, which is finer than a line. */
    private static BigDecimal points(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
    }

    void notes(List<Note> notes) {
        json.objects("notes", notes, note -> {
            json.text("what", note.what());
            location(note.location());
        });
    }

    void unreviewed(List<Unreviewed> unreviewed) {
        json.objects("unreviewed", unreviewed, item -> {
            json.text("what", item.what());
            json.text("why", item.why());
            location(item.location());
        });
    }
}
