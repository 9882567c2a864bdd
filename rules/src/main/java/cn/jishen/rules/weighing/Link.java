package cn.jishen.rules.weighing;

/**
 * Of {@code parameters/suppression.csv}: findings of one rule explain those of another.
 *
 * @param cause the id of the explaining rule
 * @param effect the id of the explained rule
 * @param scope how far the explanation reaches
 * @param withdraws whether the effect is not shown at all (不输出); if not it is shown under its cause (不计分)
 */
public record Link(String cause, String effect, Scope scope, boolean withdraws) {
    /** How far an explanation reaches. */
    public enum Scope {
        ROW("同行"),
        PROJECT("同项目"),
        EFFECT_ROWS("同项目效益行"),
        BY_EFFECT_ROW("效益行说同项目"),
        PLAN_BY_PERIOD("计划按当期填写");

        private final String label;

        Scope(String label) {
            this.label = label;
        }

        /** Whether a finding may explain another of the same project, as far as their places go. */
        public boolean reaches(Candidate cause, Candidate effect) {
            return switch (this) {
                case ROW -> cause.row() != null && cause.row().equals(effect.row());
                case PROJECT -> true;
                case EFFECT_ROWS -> effect.effectRow();
                case BY_EFFECT_ROW -> cause.effectRow();
                case PLAN_BY_PERIOD -> effect.planByPeriod();
            };
        }

        String label() {
            return label;
        }
    }
}
