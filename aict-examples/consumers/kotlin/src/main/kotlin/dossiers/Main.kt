package dossiers

import com.google.common.collect.ImmutableSet
import io.github.aict.json.AictJson
import io.github.aict.json.Catalogues
import io.github.aict.law.LegalReview
import io.github.aict.project.Applicant
import io.github.aict.project.FinancingPlan
import io.github.aict.project.Project
import io.github.aict.territory.AuthorityKind
import io.github.aict.territory.Country
import java.math.BigDecimal
import java.time.LocalDate
import org.joda.money.CurrencyUnit
import org.joda.money.Money

/** Assesses a project, writes the verdict as JSON and reads it again. */
fun main() {
    val project =
        Project.builder()
            .applicant(Applicant.builder().kind(AuthorityKind.METROPOLE).build())
            .countries(ImmutableSet.of(Country.of("CMR")))
            .financingPlan(
                FinancingPlan.builder()
                    .total(Money.of(CurrencyUnit.EUR, BigDecimal("900000")))
                    .requested(Money.of(CurrencyUnit.EUR, BigDecimal("600000")))
                    .build())
            .build()
    val catalogue = Catalogues.bundled()
    val assessment = catalogue.call("ficol-2020").assess(project)
    println(assessment.verdict())
    assessment.missing().forEach(::println)
    val assessments = AictJson.assessments(catalogue)
    println(assessments.read(assessments.write(assessment)) == assessment)
    println(LegalReview.of(project, LocalDate.of(2020, 6, 1)).conclusion())
}
