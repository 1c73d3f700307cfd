# Judges what `strings-attached combine --format json` found for a product of several models.
package strings_attached.product

import future.keywords.contains
import future.keywords.if
import future.keywords.in

# Undefined when something is denied.
allow if count(deny) == 0

deny contains sprintf("%s: %s", [each.id, each.says]) if {
	some each in input.contradictions
	each.isCertain
}

deny contains sprintf("%s (%s)", [each.says, concat(", ", each.from)]) if {
	some each in input.thresholds
	each.effect == "limit"
	each.metric == "monthly-active-users"
	not below(each, users)
}

# Null, which is below nothing, where it is not told.
users := data.use.monthlyActiveUsers if data.use.monthlyActiveUsers

users := null if not data.use.monthlyActiveUsers

below(threshold, number) if {
	is_number(number)
	threshold.comparator == ">"
	number <= threshold.value
}

below(threshold, number) if {
	is_number(number)
	threshold.comparator == ">="
	number < threshold.value
}
