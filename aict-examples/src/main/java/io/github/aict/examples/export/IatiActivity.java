package io.github.aict.examples.export;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.aict.odd.OddTarget;
import io.github.aict.odd.PolicyMarker;
import io.github.aict.odd.PolicySignificance;
import io.github.aict.partnership.Partnership;
import io.github.aict.project.Project;
import java.util.Optional;
import java.util.function.Function;

/**
 * A project or partnership to be published as an activity of the IATI Standard, with what the
 * standard asks for and neither of them tells: an id that never changes, the stage, and, where they
 * are known, the targets, markers and terms of the money.
 */
public final class IatiActivity {

  private final String id;
  private final ActivityStatus status;
  private final Function<IatiIdentifiers, ActivityContent> content;
  private final Optional<String> description;
  private final ImmutableSet<OddTarget> targets;
  private final ImmutableMap<PolicyMarker, PolicySignificance> markers;
  private final IatiTerms terms;
  private final ImmutableList<IatiDocument> documents;
  private final Optional<String> parent;

  private IatiActivity(Builder builder) {
    this.id = builder.id;
    this.status = builder.status;
    this.content = builder.content;
    this.description = builder.description;
    this.targets = builder.targets;
    this.markers = builder.markers;
    this.terms = builder.terms;
    this.documents = builder.documents;
    this.parent = builder.parent;
  }

  /**
   * Returns a project as an activity of which nothing more is known.
   *
   * @param id the own id of the activity
   * @param project the project
   * @param status the stage of the project
   * @return the activity
   * @throws IllegalArgumentException if the id holds other than visible ASCII characters or one of
   *     / &amp; | ?
   */
  public static IatiActivity of(String id, Project project, ActivityStatus status) {
    return builder(id, project, status).build();
  }

  /**
   * Returns a partnership as an activity of which nothing more is known.
   *
   * @param id the own id of the activity
   * @param partnership the partnership
   * @param status the stage of the partnership
   * @return the activity
   * @throws IllegalArgumentException if the id holds other than visible ASCII characters or one of
   *     / &amp; | ?
   */
  public static IatiActivity of(String id, Partnership partnership, ActivityStatus status) {
    return builder(id, partnership, status).build();
  }

  /**
   * Returns a builder of the activity of a project.
   *
   * @param id the own id of the activity
   * @param project the project
   * @param status the stage of the project
   * @return the builder
   * @throws IllegalArgumentException if the id holds other than visible ASCII characters or one of
   *     / &amp; | ?
   */
  public static Builder builder(String id, Project project, ActivityStatus status) {
    return new Builder(id, status, identifiers -> new ProjectContent(project, identifiers));
  }

  /**
   * Returns a builder of the activity of a partnership.
   *
   * @param id the own id of the activity
   * @param partnership the partnership
   * @param status the stage of the partnership
   * @return the builder
   * @throws IllegalArgumentException if the id holds other than visible ASCII characters or one of
   *     / &amp; | ?
   */
  public static Builder builder(String id, Partnership partnership, ActivityStatus status) {
    return new Builder(id, status, identifiers -> new PartnershipContent(partnership, identifiers));
  }

  /**
   * Returns the own id of the activity.
   *
   * @return the id, without the identifier of the organisation that reports it
   */
  public String id() {
    return id;
  }

  ActivityStatus status() {
    return status;
  }

  ActivityContent content(IatiIdentifiers identifiers) {
    return content.apply(identifiers);
  }

  Optional<String> description() {
    return description;
  }

  ImmutableSet<OddTarget> targets() {
    return targets;
  }

  ImmutableMap<PolicyMarker, PolicySignificance> markers() {
    return markers;
  }

  IatiTerms terms() {
    return terms;
  }

  ImmutableList<IatiDocument> documents() {
    return documents;
  }

  Optional<String> parent() {
    return parent;
  }

  /** A builder of an {@link IatiActivity}. */
  public static final class Builder {

    private final String id;
    private final ActivityStatus status;
    private final Function<IatiIdentifiers, ActivityContent> content;
    private Optional<String> description = Optional.empty();
    private ImmutableSet<OddTarget> targets = ImmutableSet.of();
    private ImmutableMap<PolicyMarker, PolicySignificance> markers = ImmutableMap.of();
    private IatiTerms terms = IatiTerms.UNKNOWN;
    private ImmutableList<IatiDocument> documents = ImmutableList.of();
    private Optional<String> parent = Optional.empty();

    private Builder(
        String id, ActivityStatus status, Function<IatiIdentifiers, ActivityContent> content) {
      this.id = IatiCode.identifier(id);
      this.status = status;
      this.content = content;
    }

    /**
     * Sets the description. Without one, the objects of the agreements describe the activity, and
     * where there are none, the title is repeated, since the standard requires a description. The
     * note of a project is a remark among its authors and never published.
     *
     * @param text the description, in the language of the export
     * @return this builder
     */
    public Builder description(String text) {
      this.description = Optional.of(text).filter(given -> !given.isBlank());
      return this;
    }

    /**
     * Sets the targets of the Sustainable Development Goals that the activity declares.
     *
     * @param declared the targets
     * @return this builder
     */
    public Builder targets(Iterable<OddTarget> declared) {
      this.targets = ImmutableSet.copyOf(declared);
      return this;
    }

    /**
     * Sets how far the activity aims at each policy marker.
     *
     * @param significance the significance of each marker that was assessed
     * @return this builder
     */
    public Builder markers(ImmutableMap<PolicyMarker, PolicySignificance> significance) {
      this.markers = significance;
      return this;
    }

    /**
     * Sets the nature of the money.
     *
     * @param known the terms
     * @return this builder
     */
    public Builder terms(IatiTerms known) {
      this.terms = known;
      return this;
    }

    /**
     * Sets the documents that can be had on the web.
     *
     * @param published the documents
     * @return this builder
     */
    public Builder documents(Iterable<IatiDocument> published) {
      this.documents = ImmutableList.copyOf(published);
      return this;
    }

    /**
     * Sets the activity that this one is part of, such as the partnership that a project belongs
     * to.
     *
     * @param identifier the whole identifier of the other activity, with that of its organisation
     * @return this builder
     * @throws IllegalArgumentException if the identifier holds other than visible ASCII characters
     *     or one of / &amp; | ?
     */
    public Builder parent(String identifier) {
      this.parent = Optional.of(IatiCode.identifier(identifier));
      return this;
    }

    /**
     * Returns the activity.
     *
     * @return the activity
     */
    public IatiActivity build() {
      return new IatiActivity(this);
    }
  }
}
