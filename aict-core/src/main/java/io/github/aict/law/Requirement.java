package io.github.aict.law;

import io.github.aict.Label;
import io.github.aict.evidence.Citation;
import io.github.aict.evidence.Confidence;
import io.github.aict.evidence.Source;
import io.github.aict.rule.Condition;
import io.github.aict.rule.Rule;
import io.github.aict.rule.Weight;

/**
 * What the law asks for, before it is said which text asks for it and when.
 *
 * @param name the name of the rule
 * @param statement what is asked for, as a sentence
 * @param condition what a project has to meet
 * @param weight whether a project that does not meet it is unlawful
 */
record Requirement(String name, Label statement, Condition condition, Weight weight) {

  static Requirement of(String name, String fr, String en, Condition condition) {
    return new Requirement(name, Label.of(fr, en), condition, Weight.REQUIREMENT);
  }

  /** What only a person can tell: the statement holds if the question is answered with yes. */
  static Requirement judged(
      String name, String fr, String en, String questionFr, String questionEn) {
    String answer = Character.toLowerCase(name.charAt(0)) + name.substring(1);
    return of(name, fr, en, Condition.judgement(answer, Label.of(questionFr, questionEn)));
  }

  /** The same as a duty whose breach does not make the action unlawful. */
  Requirement asDuty() {
    return new Requirement(name, statement, condition, Weight.DUTY);
  }

  Rule rule(Label basis, Source source, Confidence confidence) {
    return Rule.builder()
        .name(name)
        .statement(statement)
        .condition(condition)
        .weight(weight)
        .citation(new Citation(source, basis, statement, confidence, LawSources.READ_ON))
        .build();
  }
}
