/**
 * The domain of the international action of French local authorities.
 *
 * <p>Start from {@link io.github.aict.project.Project}, which describes one action, and {@link
 * io.github.aict.funding.Call}, which says who funds what: {@code call.assess(project)} gives a
 * verdict that explains itself, and {@link io.github.aict.law.LegalReview} what the law of its day
 * says of it. Every value is immutable, serializable and safe to share between threads; nothing
 * here reads a file of the caller, a clock or the default locale.
 */
@org.jspecify.annotations.NullMarked
module io.github.aict.core {
  requires transitive com.google.common;
  requires transitive org.joda.money;
  requires static transitive org.jspecify;
  requires static org.immutables.value.annotations;

  exports io.github.aict;
  exports io.github.aict.evidence;
  exports io.github.aict.territory;
  exports io.github.aict.odd;
  exports io.github.aict.partnership;
  exports io.github.aict.project;
  exports io.github.aict.rule;
  exports io.github.aict.law;
  exports io.github.aict.funding;
  exports io.github.aict.indicator;
}
