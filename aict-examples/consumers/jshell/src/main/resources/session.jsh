import com.google.common.collect.*;
import io.github.aict.funding.*;
import io.github.aict.json.*;
import io.github.aict.law.*;
import io.github.aict.project.*;
import io.github.aict.territory.*;
import org.joda.money.*;

// A line that could end there ends there for JShell: the dots stand at the end.
Project project = Project.builder().
    applicant(Applicant.builder().kind(AuthorityKind.METROPOLE).build()).
    countries(ImmutableSet.of(Country.of("CMR"))).
    financingPlan(
        FinancingPlan.builder().
            total(Money.of(CurrencyUnit.EUR, 900_000)).
            requested(Money.of(CurrencyUnit.EUR, 600_000)).
            build()).
    build();
Catalogue catalogue = Catalogues.bundled();
Assessment assessment = catalogue.call("ficol-2020").assess(project);
System.out.println(assessment.verdict());
assessment.missing().forEach(System.out::println);
DocumentFormat<Assessment> assessments = AictJson.assessments(catalogue);
System.out.println(assessments.read(assessments.write(assessment)).equals(assessment));
System.out.println(LegalReview.of(project, java.time.LocalDate.of(2020, 6, 1)).conclusion());
/exit
