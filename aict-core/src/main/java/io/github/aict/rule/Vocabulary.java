package io.github.aict.rule;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.aict.Label;
import io.github.aict.Term;
import io.github.aict.odd.Odd;
import io.github.aict.odd.SectorCode;
import io.github.aict.partnership.AgreementKind;
import io.github.aict.project.ActionForm;
import io.github.aict.project.Contributor;
import io.github.aict.project.LegalNature;
import io.github.aict.project.OnePercentLimb;
import io.github.aict.project.RateOption;
import io.github.aict.project.SubmissionChannel;
import io.github.aict.project.Theme;
import io.github.aict.territory.AuthorityKind;
import io.github.aict.territory.Country;
import io.github.aict.territory.IncomeGroup;
import io.github.aict.territory.PublicService;
import io.github.aict.territory.WaterBasin;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The terms that the value of a fact can take.
 *
 * @param <T> the type of the terms
 */
public final class Vocabulary<T extends Term<T>> {

  /** The kinds of bodies that act. */
  public static final Vocabulary<AuthorityKind> AUTHORITY_KINDS =
      ofEnum("nature d’organisme", "kind of body", AuthorityKind.values());

  /** The legal natures of applicants. */
  public static final Vocabulary<LegalNature> LEGAL_NATURES =
      ofEnum("nature juridique", "legal nature", LegalNature.values());

  /** The public services whose budgets may pay for international action. */
  public static final Vocabulary<PublicService> PUBLIC_SERVICES =
      ofEnum("service public", "public service", PublicService.values());

  /** The basins of the French water agencies. */
  public static final Vocabulary<WaterBasin> WATER_BASINS =
      ofEnum("bassin", "basin", WaterBasin.values());

  /** The kinds of agreements. */
  public static final Vocabulary<AgreementKind> AGREEMENT_KINDS =
      ofEnum("type d’engagement", "kind of agreement", AgreementKind.values());

  /** The legal forms of action. */
  public static final Vocabulary<ActionForm> ACTION_FORMS =
      ofEnum("forme d’action", "form of action", ActionForm.values());

  /** The parts of the 1 % of a public service. */
  public static final Vocabulary<OnePercentLimb> ONE_PERCENT_LIMBS =
      ofEnum("volet du 1\u00a0%", "part of the 1%", OnePercentLimb.values());

  /** The income groups of the DAC list. */
  public static final Vocabulary<IncomeGroup> INCOME_GROUPS =
      ofEnum("groupe de revenu", "income group", IncomeGroup.values());

  /** The channels of submission. */
  public static final Vocabulary<SubmissionChannel> CHANNELS =
      ofEnum("mode de dépôt", "channel", SubmissionChannel.values());

  /** The ways to apply caps to several countries. */
  public static final Vocabulary<RateOption> RATE_OPTIONS =
      ofEnum("option de taux", "rate option", RateOption.values());

  /** The Sustainable Development Goals. */
  public static final Vocabulary<Odd> ODD = ofEnum("ODD", "SDG", io.github.aict.odd.Odd.values());

  /** The countries. */
  public static final Vocabulary<Country> COUNTRIES =
      new Vocabulary<>(Label.of("pays", "country"), () -> Country.all().asList(), Country::find);

  /** The themes; an open vocabulary. */
  public static final Vocabulary<Theme> THEMES =
      new Vocabulary<>(Label.of("thème", "theme"), () -> Theme.known().asList(), Theme::find);

  /** The sectors of the DAC. */
  public static final Vocabulary<SectorCode> SECTORS =
      new Vocabulary<>(Label.of("secteur", "sector"), SectorCode::all, SectorCode::find);

  /** Those who bring money or resources to a project. */
  public static final Vocabulary<Contributor> CONTRIBUTORS =
      ofEnum("contributeur", "contributor", Contributor.values());

  private final Label label;
  // Asked for when needed: a table of sectors or countries is not read for a rule on dates.
  private final Supplier<ImmutableList<T>> terms;
  private final Function<String, Optional<T>> find;
  private final Supplier<ImmutableMap<T, Integer>> places;

  private Vocabulary(
      Label label, Supplier<ImmutableList<T>> terms, Function<String, Optional<T>> find) {
    this.label = label;
    this.terms = terms;
    this.find = find;
    this.places = Suppliers.memoize(() -> places(terms.get()));
  }

  private static <T> ImmutableMap<T, Integer> places(ImmutableList<T> terms) {
    ImmutableMap.Builder<T, Integer> places = ImmutableMap.builder();
    for (int i = 0; i < terms.size(); i++) {
      places.put(terms.get(i), i);
    }
    return places.buildOrThrow();
  }

  private static <T extends Term<T>> Vocabulary<T> ofEnum(String fr, String en, T[] terms) {
    ImmutableList<T> all = ImmutableList.copyOf(terms);
    return new Vocabulary<>(
        Label.of(fr, en),
        () -> all,
        code -> all.stream().filter(t -> t.code().equals(code)).findFirst());
  }

  /**
   * Returns what a term of the vocabulary is called.
   *
   * @return the name in both languages, for example <em>pays</em> and <em>country</em>
   */
  public Label label() {
    return label;
  }

  /**
   * Returns the terms with names of their own.
   *
   * @return the terms in their usual order
   */
  public ImmutableList<T> terms() {
    return terms.get();
  }

  /**
   * Finds the term with a code.
   *
   * @param code the code that documents use
   * @return the term, or empty if there is none
   */
  public Optional<T> find(String code) {
    return find.apply(code);
  }

  /** The place of a term among the terms with names of their own, from 0, or -1 if it has none. */
  int place(Object term) {
    Integer place = places.get().get(term);
    return place == null ? -1 : place;
  }
}
