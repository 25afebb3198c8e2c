package io.github.aict.project;

/** The part an applicant takes in a project. */
public enum ApplicantRole {
  /** Carries the project and answers for it before the funder. */
  LEAD,
  /** Carries the project together with the lead. */
  CO_APPLICANT,
  /** Takes part in the project without carrying it. */
  PARTICIPANT
}
