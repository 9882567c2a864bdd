package cn.jishen.facts.disclosure;

/**
 * 未审事项: what could not be judged. Never a pass.
 *
 * @param what the thing, with the project's name where there is one
 * @param why the cause, and on a second line what to do
 * @param gap what of the project is missing for it; nothing where it was read all the same, or belongs to no project
 */
public record Unreviewed(String what, String why, Location location, Gap gap) {
    public Unreviewed(String what, String why, Location location) {
        this(what, why, location, Gap.NONE);
    }
}
