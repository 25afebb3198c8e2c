package io.github.aict.examples.export;

import com.google.common.collect.ImmutableList;
import io.github.aict.odd.AidType;
import io.github.aict.odd.PolicyMarker;
import io.github.aict.odd.PolicySignificance;
import java.util.Optional;
import java.util.stream.Stream;

/** Policy markers and terms of the money as elements. */
final class ActivityTerms {

  private static final String OECD_DAC_CRS = "1";

  private ActivityTerms() {}

  static XmlNode of(PolicyMarker marker, PolicySignificance significance) {
    return XmlNode.of("policy-marker")
        .with("vocabulary", OECD_DAC_CRS)
        .with("code", marker.code())
        .with("significance", significance.code());
  }

  static ImmutableList<XmlNode> of(IatiTerms terms) {
    return Stream.of(
            coded("collaboration-type", terms.collaborationType()),
            coded("default-flow-type", terms.flowType()),
            coded("default-finance-type", terms.financeType()),
            coded("default-aid-type", terms.aidType().map(AidType::code)),
            coded("default-tied-status", terms.tiedStatus()))
        .flatMap(Optional::stream)
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<XmlNode> coded(String name, Optional<String> code) {
    return code.map(known -> XmlNode.of(name).with("code", known));
  }
}
