package cn.jishen.store;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.DocumentKind;
import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Gap;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.LongTerm;
import cn.jishen.facts.disclosure.NamedTable;
import cn.jishen.facts.disclosure.Note;
import cn.jishen.facts.disclosure.PageArea;
import cn.jishen.facts.disclosure.Passage;
import cn.jishen.facts.disclosure.PlaceValue;
import cn.jishen.facts.disclosure.Places;
import cn.jishen.facts.disclosure.PlanPeriod;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.disclosure.SpendingPlan;
import cn.jishen.facts.disclosure.Statement;
import cn.jishen.facts.disclosure.Unreviewed;
import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.finding.Failure;
import cn.jishen.facts.finding.Finding;
import cn.jishen.facts.finding.Grade;
import cn.jishen.facts.finding.Mending;
import cn.jishen.facts.finding.ReviewItem;
import cn.jishen.facts.finding.ScoreSheet;
import cn.jishen.facts.finding.Severity;
import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.facts.value.Flaw;
import cn.jishen.facts.value.IndicatorCategory;
import cn.jishen.facts.value.Money;
import cn.jishen.facts.value.NotApplicable;
import cn.jishen.facts.value.TargetValue;
import cn.jishen.facts.value.ValueKind;
import cn.jishen.facts.value.date.PeriodEnd;
import cn.jishen.facts.value.number.ComparisonSign;
import cn.jishen.facts.value.unit.Unit;
import cn.jishen.facts.value.unit.UnitKind;
import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.Registration;
import com.esotericsoftware.kryo.util.DefaultInstantiatorStrategy;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objenesis.strategy.StdInstantiatorStrategy;

/** The types that an audit is made of; bytes that name another are no audit. */
final class AuditTypes {
    private static final List<Class<?>> TYPES = List.of(
            DocumentAudit.class,
            Disclosure.class,
            DocumentKind.class,
            Field.class,
            Gap.class,
            Indicator.class,
            Location.class,
            LongTerm.class,
            NamedTable.class,
            NamedTable.Line.class,
            Note.class,
            PageArea.class,
            Passage.class,
            PlaceValue.class,
            Places.class,
            PlanPeriod.class,
            Project.class,
            SpendingPlan.class,
            Statement.class,
            Unreviewed.class,
            Failure.class,
            Finding.class,
            Grade.class,
            Mending.Replace.class,
            Mending.DeleteRow.class,
            Mending.Fill.class,
            ReviewItem.class,
            ScoreSheet.class,
            ScoreSheet.ItemScore.class,
            ScoreSheet.Lost.class,
            Severity.class,
            WeighedFinding.class,
            Flaw.class,
            IndicatorCategory.class,
            Money.class,
            NotApplicable.class,
            TargetValue.class,
            ValueKind.class,
            PeriodEnd.class,
            ComparisonSign.class,
            Unit.class,
            UnitKind.class,
            BigDecimal.class);

    private AuditTypes() {}

    static Kryo kryo() {
        Kryo kryo = new AnyCollection();
        kryo.setRegistrationRequired(true);
        kryo.setReferences(false);
        kryo.setInstantiatorStrategy(new DefaultInstantiatorStrategy(new StdInstantiatorStrategy()));
        kryo.register(List.class, new CollectionSerializers.Lists());
        kryo.register(Set.class, new CollectionSerializers.Sets());
        kryo.register(Map.class, new CollectionSerializers.Maps());
        TYPES.forEach(kryo::register);
        return kryo;
    }

    /** Takes every list for a list, whatever class of the JDK it happens to be of; sets and maps alike. */
    private static final class AnyCollection extends Kryo {
        @Override
        @SuppressWarnings("rawtypes")
        public Registration getRegistration(Class type) {
            for (Class<?> any : List.of(List.class, Set.class, Map.class)) {
                if (any.isAssignableFrom(type)) {
                    return super.getRegistration(any);
                }
            }
            return super.getRegistration(type);
        }
    }
}
