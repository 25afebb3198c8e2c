package io.github.aict.funding;

import com.google.common.collect.ImmutableList;
import io.github.aict.Label;
import java.io.Serializable;

/**
 * A call that can be no part of a financing plan of a project.
 *
 * @param call the call
 * @param reason why, as a sentence
 * @param obstacles the rules that the project fails whatever the grant, of the financing plan that
 *     fails the fewest; empty where the reason is another
 */
public record LeftOutCall(Call call, Label reason, ImmutableList<Obstacle> obstacles)
    implements Serializable {}
