package cn.jishen.reports.json;

import cn.jishen.facts.Location;
import cn.jishen.facts.Note;
import cn.jishen.facts.Unreviewed;
import java.util.List;

/** What both documents say of places: locations, repairs and what was not judged. */
final class PlaceJson {
    private final JsonOut json;

    PlaceJson(JsonOut json) {
        this.json = json;
    }

    void location(Location location) {
        json.object("location", () -> {
            json.integer("page", location.page());
            json.integers("table", location.table());
            json.integer("row", location.row());
            json.integer("column", location.column());
            json.text("sheet", location.sheet());
            json.text("cell", location.cell());
            json.integer("start", location.start());
            json.integer("end", location.end());
        });
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
