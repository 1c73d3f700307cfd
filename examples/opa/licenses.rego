# Judges what `strings-attached --format json` found by facts in data.use (see use.json).
#
# It shows how to write policies of your own over the JSON, for what the policy file of strings-attached does not say. What the facts
# do not tell is denied here: a policy that is silent where a fact is missing lets everything through.
package strings_attached

import future.keywords.contains
import future.keywords.if
import future.keywords.in

# Undefined when something is denied: `opa eval --fail` ends with exit code 1 then.
allow if count(deny) == 0

# A path that could not be read may hold anything.
deny contains sprintf("%s: %s", [error.path, error.message]) if some error in input.errors

deny contains told(each, "commercial use is not covered") if {
	some each in found
	each.restriction.kind == "non-commercial"
	object.get(facts, "commercial", true)
}

deny contains told(each, sprintf("the limit of %v is passed, or the number is not known", [each.restriction.value])) if {
	some each in found
	each.restriction.kind == "user-cap"
	each.restriction.metric == "monthly-active-users"
	not within(each.restriction, object.get(facts, "monthlyActiveUsers", null))
}

deny contains told(each, sprintf("it is used in %s", [country])) if {
	some each in found
	each.restriction.kind == "territory"
	some country in facts.territories
	not holds_in(each.restriction, country)
}

deny contains told(each, "where it is used is not known") if {
	some each in found
	each.restriction.kind == "territory"
	not facts.territories
}

deny contains told(each, sprintf("%s is barred", [each.restriction.field])) if {
	some each in found
	each.restriction.kind == "field-of-use"
	each.restriction.field in facts.fields
}

deny contains told(each, sprintf("whether %s is among your fields is not known", [each.restriction.field])) if {
	some each in found
	each.restriction.kind == "field-of-use"
	not facts.fields
}

# What is owed is no reason to deny; it is told beside.
duties contains told(each, "you owe it") if {
	some each in found
	each.restriction.kind in {"attribution", "naming", "notice", "state-changes", "share-alike", "flow-down"}
}

facts := data.use if data.use

facts := {} if not data.use

# Every restriction with its file. Readings that are unsure are left to people.
found contains {"path": result.path, "restriction": restriction} if {
	some result in input.results
	some restriction in result.restrictions
	restriction.confidence >= 0.5
}

# A number that is not told is null, which is less than every number to Rego.
within(cap, number) if {
	is_number(number)
	cap.comparator == ">"
	number <= cap.value
}

within(cap, number) if {
	is_number(number)
	cap.comparator == ">="
	number < cap.value
}

# A license names the places where it does not hold, or the only ones where it does; the other is null.
holds_in(territory, country) if {
	is_array(territory.excluded)
	not among(territory.excluded, country)
}

holds_in(territory, country) if {
	is_array(territory.allowed)
	among(territory.allowed, country)
}

among(named, country) if {
	some place in named
	country in members(place)
}

members(place) := data.places[place] if data.places[place]

members(place) := [place] if not data.places[place]

told(each, why) := sprintf("%s:%d: %s: %s", [each.path, line(each.restriction), each.restriction.kind, why])

# A restriction of a license that is only named stands in no text.
line(restriction) := restriction.evidence[0].line if count(restriction.evidence) > 0

line(restriction) := 1 if count(restriction.evidence) == 0
