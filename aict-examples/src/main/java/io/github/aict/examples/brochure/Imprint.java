package io.github.aict.examples.brochure;

import com.google.common.collect.ImmutableList;
import java.net.URI;

/**
 * Who published the brochure, with whose help, and how to reach the publisher, as printed.
 *
 * @param publisher the code of the {@link NamedBody} that published it
 * @param helpers the codes of the bodies that helped
 * @param address the postal address
 * @param telephone the telephone number
 * @param fax the fax number
 * @param email the address for electronic mail
 * @param account the name of the account of the publisher, without saying of which service
 * @param website the website of the publisher
 * @param advocacy the page that the brochure names to go further
 */
public record Imprint(
    String publisher,
    ImmutableList<String> helpers,
    String address,
    String telephone,
    String fax,
    String email,
    String account,
    URI website,
    URI advocacy) {

  static Imprint printed() {
    return new Imprint(
        "CUF",
        ImmutableList.of("AFD", "DAECT", "MEAE"),
        "9, rue Christiani 75018 Paris",
        "+33 (0)1 53 41 81 81",
        "+33 (0)1 53 41 81 41",
        "coop-dec@cites-unies-france.org",
        "@CitesUniesFR",
        URI.create("http://www.cites-unies-france.org"),
        URI.create("http://www.cites-unies-france.org/AICT-Plaidoyer-CUF"));
  }
}
