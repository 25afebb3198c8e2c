package io.github.aict.examples.files;

import com.google.common.collect.ImmutableList;

/** The columns of the extraction of twinnings that are read. */
enum TwinningColumn implements Column {
  ORIGIN_NAME("origincitylabel"),
  ORIGIN_COUNTRY("origincountry"),
  ORIGIN_LATITUDE("originlat"),
  ORIGIN_LONGITUDE("originlong"),
  SISTER_NAME("sistercitylabel"),
  SISTER_COUNTRY("destination_countrylabel"),
  SISTER_LATITUDE("destinationlat"),
  SISTER_LONGITUDE("destinationlong"),
  DISTANCE("dist");

  private final String title;

  TwinningColumn(String title) {
    this.title = title;
  }

  @Override
  public ImmutableList<String> titles() {
    return ImmutableList.of(title);
  }

  @Override
  public boolean isRequired() {
    return true;
  }
}
