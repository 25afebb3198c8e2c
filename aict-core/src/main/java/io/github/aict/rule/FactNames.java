package io.github.aict.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.aict.Label;
import io.github.aict.project.Attestation;
import io.github.aict.territory.CountryGroup;
import io.github.aict.territory.DacList;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds facts by name, those with a free part in their name included. */
final class FactNames {

  static final String ATTESTATION = "applicant.attestations.";
  private static final Pattern ATTESTATION_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,63}");
  private static final Pattern COUNTRY =
      Pattern.compile(
          "(countries\\[]|budget\\.perCountry\\[]\\.country|partners\\[]\\.country)"
              + "\\.(?:dacGroup\\.(submission|\\d{4})|in\\.([A-Z_]+))");
  private static final Splitter PLUS = Splitter.on(" + ");
  private static final ImmutableMap<String, Label> ATTESTATIONS =
      ImmutableMap.<String, Label>builder()
          .put(
              "administrativeAuthorisation",
              Label.of("Autorisation de l’administration", "Authorisation of the administration"))
          .put(
              "agreementBetweenStates",
              Label.of("Accord préalable entre États", "Prior agreement between States"))
          .put(
              "assemblyApproval",
              Label.of(
                  "Approbation de l’assemblée après signature",
                  "Approval of the assembly after signature"))
          .put("atlasUpdated", Label.of("Atlas de la coopération mis à jour", "Atlas updated"))
          .put(
              "basinCommitteeConsulted",
              Label.of("Avis du comité de bassin", "Opinion of the basin committee"))
          .put("cofundingSecured", Label.of("Cofinancement acquis", "Co-funding secured"))
          .put(
              "commissionInformed",
              Label.of(
                  "Commission nationale informée de l’acte",
                  "National commission informed of the act"))
          .put(
              "collectiveMajorityAuthorities",
              Label.of(
                  "Collectif composé en majorité de collectivités",
                  "Collective with a majority of authorities"))
          .put(
              "collectivePriorInternationalMandate",
              Label.of(
                  "Mandat international antérieur du collectif",
                  "Earlier international mandate of the collective"))
          .put(
              "collectiveRegisteredInFrance",
              Label.of("Collectif enregistré en France", "Collective registered in France"))
          .put(
              "decreeInCouncilOfState",
              Label.of("Décret en Conseil d’État", "Decree in Council of State"))
          .put("deliberationTaken", Label.of("Délibération prise", "Deliberation taken"))
          .put(
              "executiveAuthorisation",
              Label.of(
                  "Autorisation du conseil exécutif", "Authorisation of the executive council"))
          .put("expertiseLabelHeld", Label.of("Label d’expertise détenu", "Expertise label held"))
          .put(
              "governmentAuthorisation",
              Label.of("Autorisation du Gouvernement", "Authorisation of the Government"))
          .put("genderMarkerFilled", Label.of("Marqueur genre renseigné", "Gender marker filled"))
          .put(
              "odaDeclarationDone",
              Label.of("Déclaration annuelle d’APD faite", "Yearly ODA declaration made"))
          .put(
              "prefectAuthorisation",
              Label.of(
                  "Autorisation du représentant de l’État",
                  "Authorisation of the representative of the State"))
          .put(
              "previousReportsFiled",
              Label.of(
                  "Comptes rendus des projets précédents déposés",
                  "Reports on earlier projects filed"))
          .put(
              "requestFromForeignAuthority",
              Label.of(
                  "Demande d’une autorité locale étrangère",
                  "Request of a foreign local authority"))
          .put(
              "stateGivesPower",
              Label.of("Pouvoir de signer donné par l’État", "Power to sign given by the State"))
          .put(
              "teomOrReomLevied",
              Label.of(
                  "Taxe ou redevance d’enlèvement des ordures ménagères perçue",
                  "Tax or fee for the removal of household waste levied"))
          .put(
              "waterReportMention",
              Label.of("Mention au rapport annuel de l’eau", "Mention in the annual water report"))
          .put("rrmaMember", Label.of("Membre d’un RRMA", "Member of a regional network"))
          .buildOrThrow();

  private static final ImmutableMap<String, Fact<Boolean>> KNOWN = known();

  private FactNames() {}

  @SafeVarargs
  static ImmutableMap<String, Fact<?>> index(ImmutableList<Fact<?>>... holders) {
    ImmutableMap.Builder<String, Fact<?>> facts = ImmutableMap.builder();
    for (ImmutableList<Fact<?>> holder : holders) {
      holder.forEach(fact -> facts.put(fact.id(), fact));
    }
    return facts.buildOrThrow();
  }

  static Fact<Boolean> attestation(String name) {
    checkArgument(
        ATTESTATION_NAME.matcher(name).matches(),
        "the name of an attestation must be a word of letters and digits but was %s",
        name);
    Fact<Boolean> known = KNOWN.get(name);
    if (known != null) {
      return known;
    }
    Label label = Label.of(name, name);
    return new Fact<>(
        ATTESTATION + name,
        FactType.FLAG,
        Scope.PROJECT,
        new Fact.Words(label, isEstablished(label), null),
        null,
        ImmutableList.of(),
        FactRegistry.NO_SLOT,
        attested(name));
  }

  private static ImmutableMap<String, Fact<Boolean>> known() {
    FactRegistry registry =
        new FactRegistry(
            Scope.PROJECT, FactRegistry.FIRST_ATTESTATION_SLOT, FactRegistry.PROJECT_SLOTS);
    ImmutableMap.Builder<String, Fact<Boolean>> known = ImmutableMap.builder();
    ATTESTATIONS.forEach(
        (name, label) ->
            known.put(
                name,
                registry.flag(
                    ATTESTATION + name,
                    label,
                    isEstablished(label),
                    ImmutableList.of(),
                    attested(name))));
    return known.buildOrThrow();
  }

  private static Label isEstablished(Label label) {
    return Label.of(
        "Le fait suivant est-il établi : «\u00a0" + label.fr() + "\u00a0»\u00a0?",
        "Is this established: “" + label.en() + "”?");
  }

  private static Fact.Reader attested(String name) {
    return sheet -> {
      Attestation attestation = sheet.attestations().get(name);
      return attestation == null ? null : (Boolean) attestation.held();
    };
  }

  static Optional<Fact<?>> find(String id, Map<String, Fact<?>> named) {
    Fact<?> known = named.get(id);
    if (known != null) {
      return Optional.of(known);
    }
    if (id.startsWith(ATTESTATION)) {
      String name = id.substring(ATTESTATION.length());
      return ATTESTATION_NAME.matcher(name).matches()
          ? Optional.of(attestation(name))
          : Optional.empty();
    }
    Matcher country = COUNTRY.matcher(id);
    if (country.matches()) {
      Fact<?> base = Optional.<Fact<?>>ofNullable(named.get(country.group(1))).orElseThrow();
      return country.group(2) != null
          ? dacGroup(id, base, country.group(2))
          : inGroup(id, base, country.group(3));
    }
    int slash = id.indexOf(" / ");
    if (slash > 0) {
      return rate(id.substring(0, slash), id.substring(slash + 3), named);
    }
    return id.startsWith("(") && id.endsWith(")")
        ? sum(id.substring(1, id.length() - 1), named)
        : Optional.empty();
  }

  private static Optional<Fact<?>> dacGroup(String id, Fact<?> country, String year) {
    if (!year.equals("submission") && DacList.find(Integer.parseInt(year)).isEmpty()) {
      return Optional.empty();
    }
    Label label =
        year.equals("submission")
            ? Label.of(
                "Groupe de revenu sur la liste du CAD à la date de dépôt",
                "Income group on the DAC list on the day of submission")
            : Label.of(
                "Groupe de revenu sur la liste du CAD " + year,
                "Income group on the DAC list " + year);
    return Optional.of(
        new Fact<>(
            id,
            FactType.TERMS,
            country.scope(),
            new Fact.Words(
                label,
                Label.of("À quel groupe le pays appartient-il\u00a0?", "Which group is it in?"),
                null),
            Vocabulary.INCOME_GROUPS,
            year.equals("submission")
                ? ImmutableList.of(country, Facts.SUBMITTED_ON)
                : ImmutableList.of(country),
            FactRegistry.NO_SLOT,
            CountryReaders.dacGroup(country, year)));
  }

  private static Optional<Fact<?>> inGroup(String id, Fact<?> country, String code) {
    return CountryGroup.find(code)
        .map(
            group ->
                new Fact<Boolean>(
                    id,
                    FactType.FLAG,
                    country.scope(),
                    new Fact.Words(
                        Label.of(
                            "Groupe «\u00a0" + group.label().fr() + "\u00a0»",
                            "Group “" + group.label().en() + "”"),
                        Label.of(
                            "Le pays appartient-il au groupe «\u00a0"
                                + group.label().fr()
                                + "\u00a0»\u00a0?",
                            "Is the country in the group “" + group.label().en() + "”?"),
                        null),
                    null,
                    ImmutableList.of(country, Facts.SUBMITTED_ON),
                    FactRegistry.NO_SLOT,
                    CountryReaders.inGroup(country, group)));
  }

  private static Optional<Fact<?>> rate(String upper, String lower, Map<String, Fact<?>> named) {
    Optional<Fact<?>> part = amountOrCount(upper, named);
    Optional<Fact<?>> whole = amountOrCount(lower, named);
    if (part.isEmpty() || whole.isEmpty() || !canDivide(part.get(), whole.get())) {
      return Optional.empty();
    }
    return Optional.of(
        new Fact<>(
            Derived.rateId(part.get(), whole.get()),
            FactType.RATE,
            part.get().scope(),
            Derived.rateWording(part.get(), whole.get()),
            null,
            ImmutableList.of(part.get(), whole.get()),
            FactRegistry.NO_SLOT,
            Derived.rate(part.get(), whole.get())));
  }

  // Named facts and sums only: a rate of rates means nothing.
  private static Optional<Fact<?>> amountOrCount(String id, Map<String, Fact<?>> named) {
    return id.contains(" / ") ? Optional.empty() : find(id, named);
  }

  private static boolean canDivide(Fact<?> part, Fact<?> whole) {
    return part.scope() == whole.scope()
        && part.type() == whole.type()
        && (part.type() == FactType.AMOUNT || part.type() == FactType.COUNT);
  }

  private static Optional<Fact<?>> sum(String text, Map<String, Fact<?>> named) {
    ImmutableList.Builder<Fact<?>> found = ImmutableList.builder();
    for (String name : PLUS.split(text)) {
      Fact<?> part = named.get(name);
      if (part == null || part.type() != FactType.AMOUNT || part.scope() != Scope.PROJECT) {
        return Optional.empty();
      }
      found.add(part);
    }
    ImmutableList<Fact<?>> parts = found.build();
    return Optional.of(
        new Fact<>(
            Derived.sumId(parts),
            FactType.AMOUNT,
            Scope.PROJECT,
            Derived.sumWording(parts),
            null,
            parts,
            FactRegistry.NO_SLOT,
            Derived.sum(parts)));
  }
}
