package strings_attached

import future.keywords.if
import future.keywords.in

scan(restriction) := {
	"results": [{"path": "LICENSE", "restrictions": [object.union({"confidence": 0.9, "evidence": [{"line": 7}]}, restriction)]}],
	"errors": [],
}

a_cap := {"kind": "user-cap", "metric": "monthly-active-users", "comparator": ">", "value": 100}

some_places := {"EU": ["DE", "FR"]}

test_below_a_cap if allow with input as scan(a_cap) with data.use as {"monthlyActiveUsers": 99}

test_at_a_cap if allow with input as scan(a_cap) with data.use as {"monthlyActiveUsers": 100}

test_above_a_cap if {
	not allow with input as scan(a_cap) with data.use as {"monthlyActiveUsers": 101}
	messages := deny with input as scan(a_cap) with data.use as {"monthlyActiveUsers": 101}
	some message in messages
	startswith(message, "LICENSE:7: user-cap: ")
}

test_at_a_cap_that_begins_there if {
	not allow with input as scan(object.union(a_cap, {"comparator": ">="})) with data.use as {"monthlyActiveUsers": 100}
}

test_a_number_that_is_not_known if not allow with input as scan(a_cap) with data.use as {}

test_a_country_of_a_group if {
	not allow with input as scan({"kind": "territory", "excluded": ["EU"]}) with data.use as {"territories": ["DE"]} with data.places as some_places
}

test_a_country_outside if {
	allow with input as scan({"kind": "territory", "excluded": ["EU", "CH"]}) with data.use as {"territories": ["NO"]} with data.places as some_places
}

test_the_only_countries if {
	allow with input as scan({"kind": "territory", "excluded": null, "allowed": ["EU"]}) with data.use as {"territories": ["DE"]} with data.places as some_places
	not allow with input as scan({"kind": "territory", "excluded": null, "allowed": ["EU"]}) with data.use as {"territories": ["DE", "US"]} with data.places as some_places
}

test_countries_that_are_not_known if not allow with input as scan({"kind": "territory", "excluded": ["EU"]}) with data.use as {}

test_commerce if not allow with input as scan({"kind": "non-commercial"}) with data.use as {"commercial": true}

test_commerce_that_is_not_known if not allow with input as scan({"kind": "non-commercial"}) with data.use as {}

test_no_commerce if allow with input as scan({"kind": "non-commercial"}) with data.use as {"commercial": false}

test_a_field if not allow with input as scan({"kind": "field-of-use", "field": "weapons"}) with data.use as {"fields": ["weapons"]}

test_fields_that_are_not_known if not allow with input as scan({"kind": "field-of-use", "field": "weapons"}) with data.use as {}

test_a_path_that_was_not_read if not allow with input as {"results": [], "errors": [{"path": "x", "message": "missing"}]}

test_what_is_owed if {
	allow with input as scan({"kind": "notice"}) with data.use as {}
	count(duties) == 1 with input as scan({"kind": "notice"})
}

test_what_stands_in_no_text if {
	messages := duties with input as {"results": [{"path": "x", "restrictions": [{"kind": "notice", "confidence": 0.9, "evidence": []}]}], "errors": []}
	some message in messages
	message == "x:1: notice: you owe it"
}
