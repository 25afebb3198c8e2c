package io.github.aict.law;

import com.google.common.collect.ImmutableSet;
import io.github.aict.Label;
import io.github.aict.Validity;
import io.github.aict.project.ActionForm;
import java.io.Serializable;

/**
 * What no source read has settled about the law, so that no rule rests on it.
 *
 * @param statement what is not known, as a sentence
 * @param forms the forms of action that it bears on; all of them for a question about dates or
 *     texts in general
 * @param validity the period that it bears on
 */
public record OpenQuestion(Label statement, ImmutableSet<ActionForm> forms, Validity validity)
    implements Serializable {}
