package cn.jishen.reports.annotated.word;

import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.finding.Mending;
import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.reports.annotated.parts.Dom;
import cn.jishen.reports.annotated.remark.Remark;
import cn.jishen.reports.annotated.remark.Twins;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Proposes the mending of findings as tracked changes, where the file allows it. */
final class TrackedEdits {
    private final Body body;
    private final Twins twins;
    private final Pen pen;
    private final RowDeletion rows;
    private final Map<Remark, Integer> proposed = new HashMap<>();
    private int count;

    /** @param twins the cells of tables that are printed twice, which are changed alike */
    TrackedEdits(Body body, Twins twins, Pen pen) {
        this.body = body;
        this.twins = twins;
        this.pen = pen;
        this.rows = new RowDeletion(pen);
    }

    /** Proposes all; whole rows first, so that nothing is changed in a row that goes. */
    void propose(List<Remark> remarks) {
        for (Remark remark : remarks) {
            for (WeighedFinding finding : remark.findings()) {
                if (finding.mending() instanceof Mending.DeleteRow) {
                    propose(remark, finding.location(), this::deleteRow);
                }
            }
        }
        for (Remark remark : remarks) {
            for (WeighedFinding finding : remark.findings()) {
                Mending mending = finding.mending();
                if (mending instanceof Mending.Replace replace) {
                    propose(remark, finding.location(), place -> replace(place, replace));
                } else if (mending instanceof Mending.Fill fill && fill(fill.cells(), fill.with())) {
                    proposed.merge(remark, 1, Integer::sum);
                    count++;
                    for (Location cell : fill.cells()) {
                        twins.of(cell).forEach(twin -> fillTwin(twin, fill.with()));
                    }
                }
            }
        }
    }

    private void propose(Remark remark, Location place, Predicate<Location> edit) {
        if (edit.test(place)) {
            proposed.merge(remark, 1, Integer::sum);
            count += 1 + (int) twins.of(place).stream().filter(edit).count();
        }
    }

    private boolean deleteRow(Location place) {
        WordPlace spot = spot(place);
        return spot != null && rows.propose(spot);
    }

    private boolean replace(Location place, Mending.Replace edit) {
        WordPlace spot = spot(place);
        return spot != null && replace(spot, edit, place);
    }

    /** How many were proposed, those in second prints included. */
    int count() {
        return count;
    }

    /** How many for the findings of one remark, second prints apart. */
    int count(Remark remark) {
        return proposed.getOrDefault(remark, 0);
    }

    /** The place where it can be edited, else null. */
    private @Nullable WordPlace spot(Location place) {
        WordPlace spot = body.find(place);
        return spot == null || spot.host() != null || spot.paragraphs().isEmpty() ? null : spot;
    }

    /** Changes no more letters than differ. */
    private boolean replace(WordPlace spot, Mending.Replace edit, Location place) {
        Letters letters = Letters.of(spot.paragraphs());
        Letters.Range found = letters.find(edit.words(), place.start());
        if (found == null) {
            return false;
        }
        String old = letters.text(found);
        String right = edit.with();
        int head = 0;
        int most = Math.min(old.length(), right.length());
        while (head < most && same(old.charAt(head), right.charAt(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head
                && same(old.charAt(old.length() - 1 - tail), right.charAt(right.length() - 1 - tail))) {
            tail++;
        }
        String inserted = right.substring(head, right.length() - tail);
        Letters.Range range = new Letters.Range(found.from() + head, found.to() - tail);
        return range.from() < range.to() ? change(spot, range, inserted) : insert(spot, range.from(), inserted);
    }

    private static boolean same(char one, char other) {
        return Letters.fold(String.valueOf(one)).equals(Letters.fold(String.valueOf(other)));
    }

    private boolean change(WordPlace spot, Letters.Range range, String inserted) {
        List<Element> runs = Runs.cutOut(spot.paragraphs(), range);
        if (!runs.stream().allMatch(this::isOpen) || paragraphs(runs) != 1) {
            return false;
        }
        Element last = runs.get(runs.size() - 1);
        Element addition = inserted.isEmpty() ? null : insertion(runs.get(0), inserted);
        if (addition != null) {
            Runs.insertAfter(addition, last);
        }
        runs.forEach(run -> TrackedChange.delete(run, pen));
        return true;
    }

    /** Puts letters before one that stays; at the end of a text they join the run before. */
    private boolean insert(WordPlace spot, int index, String inserted) {
        Runs.cutBefore(spot.paragraphs(), index);
        Letters letters = Letters.of(spot.paragraphs());
        boolean atEnd = index >= letters.size();
        Element run = letters.origin(atEnd ? index - 1 : index).run();
        if (inserted.isEmpty() || !isOpen(run)) {
            return false;
        }
        Element addition = insertion(run, inserted);
        if (atEnd) {
            Runs.insertAfter(addition, run);
        } else {
            Runs.insertBefore(addition, run);
        }
        return true;
    }

    private void fillTwin(Location cell, String text) {
        count += fill(List.of(cell), text) ? 1 : 0;
    }

    /** Fills all of the cells or none. */
    private boolean fill(List<Location> cells, String text) {
        List<Element> blanks = new ArrayList<>();
        for (Location cell : cells) {
            WordPlace spot = spot(cell);
            if (spot == null || Letters.of(spot.paragraphs()).size() > 0) {
                return false;
            }
            blanks.add(spot.paragraphs().get(0));
        }
        for (Element blank : blanks) {
            blank.appendChild(TrackedChange.insertion(TrackedChange.blankProperties(blank), text, pen));
        }
        return true;
    }

    private Element insertion(Element like, String text) {
        return TrackedChange.insertion(Dom.child(like, "rPr"), text, pen);
    }

    /** Whether a run stands where a change may be tracked, and is none of ours. */
    private boolean isOpen(Element run) {
        Node parent = run.getParentNode();
        boolean place = parent instanceof Element element
                && pen.isOwn(element)
                && Set.of("p", "hyperlink", "ins", "moveTo", "smartTag", "sdtContent", "fldSimple", "customXml")
                        .contains(Dom.name(element));
        return place && pen.isOwn(run) && Dom.name(run).equals("r") && !pen.isOurs((Element) parent);
    }

    private static long paragraphs(List<Element> runs) {
        return runs.stream().map(TrackedEdits::paragraph).distinct().count();
    }

    private static @Nullable Node paragraph(Element run) {
        Node node = run;
        while (node != null && !Dom.name(node).equals("p")) {
            node = node.getParentNode();
        }
        return node;
    }
}
