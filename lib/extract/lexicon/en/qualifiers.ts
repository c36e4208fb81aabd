import type { QualifierVocabulary } from "../types";

/** English words that say how exact a number is. */
export const qualifiers: QualifierVocabulary = {
  before: [
    ["about maybe perhaps around approximately roughly circa some estimated an_estimated in_the_region_of in_the_order_of of_the_order_of on_the_order_of in_the_neighbourhood_of in_the_vicinity_of something_like more_or_less approx ca averaging somewhere_around as_approximately average_of mean_of estimated_to_have_reached estimated_to_have_been estimated_to_be estimated_to_have_amounted_to estimated_to_have_totalled estimated_to_total", "about"],
    ["almost nearly close_to approaching approaches approached approach just_under just_below just_short_of near nearing practically virtually not_quite neared nears almost_reached almost_reaching almost_reaches almost_hit almost_hitting almost_touched almost_touching almost_attained almost_totalled almost_totaled almost_amounted_to almost_came_to nearly_reached nearly_reaching nearly_reaches nearly_hit nearly_hitting nearly_touched nearly_touching nearly_attained nearly_totalled nearly_totaled nearly_amounted_to nearly_came_to practically_reached practically_reaching practically_reaches practically_hit practically_hitting practically_touched practically_touching practically_attained practically_totalled practically_totaled practically_amounted_to practically_came_to virtually_reached virtually_reaching virtually_reaches virtually_hit virtually_hitting virtually_touched virtually_touching virtually_attained virtually_totalled virtually_totaled virtually_amounted_to virtually_came_to not_quite_reached not_quite_reaching not_quite_reaches not_quite_hit not_quite_hitting not_quite_touched not_quite_touching not_quite_attained not_quite_totalled not_quite_totaled not_quite_amounted_to not_quite_came_to", "almost"],
    ["over more_than exceeding exceeded exceeds exceed above in_excess_of upwards_of greater_than larger_than higher_than bigger_than surpassed surpasses surpass surpassing topped topping tops crossed crossing crosses cross just_over well_over a_little_over slightly_more_than passed in_excess north_of better_than beyond most_than overshot", "more_than"],
    ["at_least at_the_very_least no_less_than not_less_than no_fewer_than not_fewer_than minimum_of a_minimum_of minimum greater_than_or_equal_to more_than_or_equal_to greater_or_equal_than higher_or_equal_than bigger_or_equal_than larger_or_equal_than more_or_equal_than greater_or_equal_to higher_than_or_equal_to equal_to_or_more_than equal_to_or_greater_than at_least_or_equal_to not_below", "at_least"],
    ["hand_over hands_over handed_over handing_over higher_than_the more_than_the greater_than_the larger_than_the less_than_the lower_than_the smaller_than_the add_up_to adds_up_to added_up_to adding_up_to under_the under_this under_a below_the well_below_the", "exact"],
    ["less_than fewer_than under below short_of smaller_than lower_than fell_short_of shy_of", "less_than"],
    ["up_to at_most at_the_most no_more_than not_more_than maximum_of a_maximum_of maximum not_exceeding less_or_equal_than less_or_equal_to smaller_or_equal_than lower_or_equal_than lower_than_or_equal_to equal_to_or_less_than equal_to_or_lower_than smaller_or_equal_to less_than_or_equal_to smaller_than_or_equal_to no_higher_than not_over not_above", "up_to"],
  ],
  after: [
    ["or_so or_thereabouts odd approximately roughly give_or_take more_or_less", "about"],
    ["or_more and_more and_even_more and_over and_above plus at_the_least at_least at_the_very_least if_not_more or_even_more at_a_minimum or_greater or_higher and_up or_above or_over", "at_least"],
    ["or_less or_fewer or_under or_lower at_most at_the_most", "up_to"],
  ],
  equals: { alone: "equals", withTo: "equal equaling" },
  inBrackets: "est estimate estimated estimates",
  ofAmounts: "",
  negations: "not no never don't doesn't didn't didnt doesnt without cannot can't won't wouldn't hasn't haven't",
  between: "a an the by to at of for with it its another additional further mere only whopping record total in mark bar threshold milestone figure us is was were",
};
