package cn.jishen.features;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.app.checks.CheckResult;
import cn.jishen.app.checks.Checks;
import cn.jishen.features.samples.BadSample;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The policy checks again, with the projects of another document beside those of each scenario. */
class CompanyTest {
    @Test
    void otherProjects_changeNothing() {
        Company company = new Company(Features.auditor(), BadSample.disclosure().projects());
        List<Path> features =
                Features.checks("").stream().filter(Company::suits).toList();
        List<CheckResult> results = Checks.in(features)
                .run(company.auditor().rules(), company.auditor().grammar(), company::audit);
        assertThat(results)
                .filteredOn(result -> !result.holds())
                .extracting(result -> result.file().getFileName() + ":" + result.line() + " " + result.problem())
                .isEmpty();
    }
}
