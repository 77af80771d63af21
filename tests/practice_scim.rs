//! Filters and changes: what Entra asks and sends, and that nothing a stranger sends makes them fall over.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a helper of a test fails the test")]
#![expect(clippy::needless_pass_by_value, reason = "literals read better by value")]

use contractbook_setup::domain::scim::filter::{self, Filter};
use contractbook_setup::domain::scim::patch::{self, Change, Dialect};
use contractbook_setup::domain::scim::{
    AttrPath, ENTERPRISE_USER_URN, ErrorType, GROUP_URN, Group, PATCH_OP_URN, User,
};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

fn mia() -> Map<String, Value> {
    let value = json!({
        "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],
        "id": "cb-7001", "externalId": "mia.lind", "userName": "Mia.Lind@contoso.com", "active": true,
        "displayName": "Mia Lind",
        "name": {"givenName": "Mia", "familyName": "Lind"},
        "emails": [
            {"type": "home", "value": "mia@home.example"},
            {"type": "work", "primary": true, "value": "mia.lind@contoso.com"},
        ],
        ENTERPRISE_USER_URN: {"department": "Legal", "manager": {"value": "cb-9"}},
    });
    value.as_object().unwrap().clone()
}

fn matches(filter: &str) -> bool {
    Filter::parse(filter).unwrap_or_else(|e| panic!("{filter}: {e}")).matches(&mia())
}

#[test]
fn filters_follow_the_case_rules_of_each_attribute() {
    for filter in [
        r#"userName eq "mia.lind@CONTOSO.com""#,
        r#"USERNAME EQ "mia.lind@contoso.com""#,
        r#"displayName eq "mia lind""#,
        r#"emails[type eq "work"].value eq "MIA.LIND@contoso.com""#,
        r#"emails[type eq "work" and primary eq true].value eq "mia.lind@contoso.com""#,
        r#"emails.value eq "mia@home.example""#,
        r#"emails eq "mia@home.example""#,
        r#"emails[type eq "work"]"#,
        r#"id eq "cb-7001" and manager eq "cb-9""#,
        r#"externalId eq "mia.lind""#,
        r#"name.familyName eq "LIND""#,
        "active eq true",
        "active eq True",
        r#"active eq "True""#,
        "title eq null",
        r#"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department eq "legal""#,
        r#"urn:ietf:params:scim:schemas:core:2.0:User:userName eq "mia.lind@contoso.com""#,
        r#"displayName eq "Mia Lind""#,
    ] {
        assert!(matches(filter), "{filter}");
    }
    for filter in [
        r#"id eq "CB-7001""#,
        r#"externalId eq "Mia.Lind""#,
        r#"manager eq "CB-9""#,
        r#"emails[type eq "home"].value eq "mia.lind@contoso.com""#,
        r#"userName eq "mia""#,
        r#"userName eq "mia.lind@contoso.com" and active eq false"#,
        "active eq false",
        r#"nothing eq "x""#,
        r#"emails[type eq "other"]"#,
    ] {
        assert!(!matches(filter), "{filter}");
    }
}

#[test]
fn everything_beyond_eq_and_and_is_refused_as_invalid_filter() {
    for filter in [
        "",
        " ",
        "userName",
        "userName eq",
        "userName eq mia",
        "userName eq \"mia",
        "eq \"x\"",
        "userName sw \"mia\"",
        "userName pr",
        "userName eq \"a\" or userName eq \"b\"",
        "not (active eq true)",
        "(active eq true)",
        "userName eq \"a\" and",
        "userName eq \"a\"and active eq true",
        "userName eq \"a\" extra",
        "userName eq [1]",
        "userName eq {\"a\":1}",
        "emails[type eq \"work\"",
        "emails[].value eq \"x\"",
        "emails[a[b eq 1] eq 2]",
        "emails[type eq \"work\"].value",
        ".value eq 1",
        "name..x eq 1",
        "name. eq 1",
        "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User eq \"x\"",
        "userName eq \"\\q\"",
    ] {
        let error = Filter::parse(filter).expect_err(filter);
        assert_eq!((error.status, error.kind), (400, Some(ErrorType::InvalidFilter)), "{filter}");
    }
    let long = format!("userName eq \"{}\"", "x".repeat(5000));
    assert!(Filter::parse(&long).is_err());
    assert!(Filter::parse(&vec!["active eq true"; 33].join(" and ")).is_err());
    assert!(Filter::parse(&vec!["active eq true"; 32].join(" and ")).is_ok());
}

#[test]
fn a_query_is_encoded_as_entra_does() {
    let asked = filter::eq_text("userName", "o\"brien+x@contoso.com");
    assert_eq!(asked, r#"userName eq "o\"brien+x@contoso.com""#);
    assert_eq!(filter::encode(&asked), "userName+eq+%22o%5C%22brien%2Bx%40contoso.com%22");
    let filter = Filter::parse(&asked).unwrap();
    assert_eq!(filter.required_text("username", None), Some("o\"brien+x@contoso.com"));
}

fn patched(body: &Value) -> Map<String, Value> {
    let mut user = mia();
    patch::apply(&mut user, &patch::parse(body).unwrap()).unwrap();
    user
}

fn one(operation: Value) -> Value {
    json!({"schemas": [PATCH_OP_URN], "Operations": [operation]})
}

#[test]
fn disabling_works_in_every_form_entra_uses() {
    for body in [
        patch::set_active(Dialect::Default, false),
        patch::set_active(Dialect::Flag, false),
        one(json!({"op": "Replace", "path": "active", "value": false})),
        one(json!({"op": "replace", "value": {"active": "False"}})),
        one(json!({"OP": "ADD", "Path": "Active", "Value": "false"})),
    ] {
        let user = User::from_json(&patched(&body)).unwrap();
        assert!(!user.active, "{body}");
    }
    assert_eq!(
        patch::set_active(Dialect::Default, false),
        json!({"schemas": [PATCH_OP_URN], "Operations": [{"op": "Replace", "path": "active", "value": "False"}]})
    );
    assert_eq!(
        patch::set_active(Dialect::Flag, false),
        json!({"schemas": [PATCH_OP_URN], "Operations": [{"op": "replace", "path": "active", "value": false}]})
    );
}

#[test]
fn both_dialects_of_an_update_mean_the_same() {
    let changes = [
        Change::new("displayName", "Mia Lind-Berg"),
        Change::new("emails[type eq \"work\"].value", "mia.berg@contoso.com"),
        Change::new("name.familyName", "Lind-Berg"),
        Change::new(format!("{ENTERPRISE_USER_URN}:department"), "Sales"),
    ];
    let default = patch::update(Dialect::Default, &changes);
    let flag = patch::update(Dialect::Flag, &changes);
    assert_eq!(default["Operations"][1]["op"], "Replace");
    assert_eq!(default["Operations"].as_array().unwrap().len(), 4);
    assert_eq!(
        flag["Operations"],
        json!([
            {"op": "replace", "path": "emails[type eq \"work\"].value", "value": "mia.berg@contoso.com"},
            {"op": "replace", "value": {
                "displayName": "Mia Lind-Berg", "name.familyName": "Lind-Berg",
                format!("{ENTERPRISE_USER_URN}:department"): "Sales",
            }},
        ])
    );
    let (a, b) = (patched(&default), patched(&flag));
    assert_eq!(a, b);
    assert_eq!(a["displayName"], "Mia Lind-Berg");
    assert_eq!(a["name"], json!({"givenName": "Mia", "familyName": "Lind-Berg"}));
    assert_eq!(a["emails"][0]["value"], "mia@home.example");
    assert_eq!(a["emails"][1], json!({"type": "work", "primary": true, "value": "mia.berg@contoso.com"}));
    assert_eq!(a[ENTERPRISE_USER_URN], json!({"department": "Sales", "manager": {"value": "cb-9"}}));
}

#[test]
fn a_work_address_is_made_where_there_was_none() {
    let mut user = mia();
    user.shift_remove("emails");
    let body =
        patch::update(Dialect::Default, &[Change::new("emails[type eq \"work\"].value", "a@b.example")]);
    patch::apply(&mut user, &patch::parse(&body).unwrap()).unwrap();
    assert_eq!(user["emails"], json!([{"type": "work", "value": "a@b.example"}]));
    let gone = one(json!({"op": "Remove", "path": "emails[type eq \"work\"].value"}));
    patch::apply(&mut user, &patch::parse(&gone).unwrap()).unwrap();
    assert!(!user.contains_key("emails"));
}

#[test]
fn a_line_of_an_address_goes_without_the_others() {
    let mut user = mia();
    let home = json!({"type": "home", "locality": "Aarhus"});
    user.insert("addresses".to_owned(), json!([home, {"type": "work", "locality": "Oslo", "country": "NO"}]));
    let second = json!({"op": "Add", "path": "addresses", "value": [{"type": "work", "locality": "Bergen"}]});
    let added = patched(&json!({"schemas": [PATCH_OP_URN], "Operations": [second, second]}));
    assert_eq!(added["addresses"], json!([{"type": "work", "locality": "Bergen"}]), "twice the same is once");
    patch::apply(&mut user, &patch::parse(&one(second)).unwrap()).unwrap();
    assert_eq!(user["addresses"].as_array().unwrap().len(), 3, "two of a kind may differ");
    user["addresses"].as_array_mut().unwrap().pop();
    let mut remove = |path: &str| {
        let body = one(json!({"op": "Remove", "path": path}));
        patch::apply(&mut user, &patch::parse(&body).unwrap()).unwrap();
        user["addresses"].clone()
    };
    let left = remove("addresses[type eq \"work\"].locality");
    assert_eq!(left, json!([home, {"type": "work", "country": "NO"}]));
    assert_eq!(remove("addresses[type eq \"work\"].country"), json!([home]), "nothing is left of it");
}

#[test]
fn the_manager_comes_in_several_forms() {
    for value in
        [json!([{"$ref": "https://x/Users/cb-5", "value": "cb-5"}]), json!({"value": "cb-5"}), json!("cb-5")]
    {
        for path in ["manager", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager"] {
            let user = patched(&one(json!({"op": "Add", "path": path, "value": value})));
            assert_eq!(user[ENTERPRISE_USER_URN]["manager"], json!({"value": "cb-5"}), "{path} {value}");
        }
    }
    let user = patched(&patch::set_manager(Dialect::Default, "https://x", "cb-5"));
    assert_eq!(user[ENTERPRISE_USER_URN]["manager"]["value"], "cb-5");
    let user = patched(&one(json!({"op": "Remove", "path": "manager"})));
    assert_eq!(user[ENTERPRISE_USER_URN], json!({"department": "Legal"}));
}

#[test]
fn members_come_and_go_in_both_dialects() {
    for dialect in [Dialect::Default, Dialect::Flag] {
        let mut group = json!({"schemas": [GROUP_URN], "id": "g", "displayName": "Legal"});
        let map = group.as_object_mut().unwrap();
        let mut change = |body: &Value| patch::apply(map, &patch::parse(body).unwrap()).unwrap();
        change(&patch::add_members(dialect, &["a", "b", "c"]));
        change(&patch::add_members(dialect, &["b", "d", "d"]));
        change(&patch::remove_members(dialect, &["a", "c"]));
        let group = Group::from_json(map).unwrap();
        let members: Vec<_> = group.members.iter().map(|m| m.value.as_str()).collect();
        assert_eq!(members, ["b", "d"], "{dialect:?}");
    }
}

#[test]
fn a_change_that_cannot_be_carried_out_changes_nothing() {
    for (operation, kind) in [
        (json!({"op": "Remove"}), ErrorType::NoTarget),
        (json!({"op": "Move", "path": "title", "value": 1}), ErrorType::InvalidSyntax),
        (json!({"op": "Replace", "path": "title"}), ErrorType::InvalidSyntax),
        (json!({"op": "Replace", "path": "na me", "value": 1}), ErrorType::InvalidPath),
        (json!({"op": "Replace", "path": 5, "value": 1}), ErrorType::InvalidPath),
        (json!({"op": "Replace", "path": "id", "value": "other"}), ErrorType::Mutability),
        (json!({"op": "Remove", "path": "userName"}), ErrorType::Mutability),
        (json!({"op": "Replace", "path": "active", "value": "perhaps"}), ErrorType::InvalidValue),
        (json!({"op": "Replace", "value": "text"}), ErrorType::InvalidValue),
        (json!({"op": "Replace", "path": "manager", "value": 5}), ErrorType::InvalidValue),
    ] {
        let mut user = mia();
        let first = json!({"op": "Replace", "path": "displayName", "value": "New"});
        let body = json!({"schemas": [PATCH_OP_URN], "Operations": [first, operation]});
        let result = patch::parse(&body).and_then(|all| patch::apply(&mut user, &all));
        assert_eq!(result.expect_err(&body.to_string()).kind, Some(kind), "{body}");
        assert_eq!(user, mia(), "{body}");
    }
    assert!(patch::parse(&json!({"Operations": [{"op": "Remove", "path": "title"}]})).is_err());
    assert!(patch::parse(&json!({"schemas": [PATCH_OP_URN], "Operations": []})).is_err());
}

#[test]
fn a_user_survives_being_written_and_read() {
    let user = User::from_json(&mia()).unwrap();
    assert_eq!(user.work_email(), Some("mia.lind@contoso.com"));
    let again = User::from_json(&user.to_json("http://x")).unwrap();
    assert_eq!(user, again);
    let mut secret = mia();
    secret.insert("Password".to_owned(), json!("geheim"));
    let kept = User::from_json(&secret).unwrap().to_json("http://x");
    assert!(!Value::Object(kept).to_string().contains("geheim"));
    for (key, value) in
        [("userName", json!(5)), ("active", json!("x")), ("emails", json!({})), ("name", json!("x"))]
    {
        let mut map = mia();
        map.insert(key.to_owned(), value);
        assert!(User::from_json(&map).is_err(), "{key}");
    }
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i32>().prop_map(Value::from),
        "[a-zA-Z\" \\[\\].:=é]{0,12}".prop_map(Value::from),
        prop_oneof![Just("False"), Just("work"), Just("cb-7001"), Just("value")].prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 24, 4, |inner| {
        let key = prop_oneof![
            Just("value".to_owned()),
            Just("emails".to_owned()),
            Just("active".to_owned()),
            Just("name.givenName".to_owned()),
            Just(ENTERPRISE_USER_URN.to_owned()),
            Just("emails[type eq \"work\"].value".to_owned()),
            "[a-z.\\[\\]]{0,8}",
        ];
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((key, inner), 0..4)
                .prop_map(|pairs| Value::Object(pairs.into_iter().collect())),
        ]
    })
}

fn any_path() -> impl Strategy<Value = String> {
    let known = [
        "active",
        "emails",
        "emails[type eq \"work\"].value",
        "emails[type eq \"x\"]",
        "members",
        "manager",
        "name",
        "name.givenName",
        "userName",
        "id",
        ENTERPRISE_USER_URN,
        "roles[primary eq \"True\"].value",
        "title.x",
    ];
    prop_oneof![prop::sample::select(known.to_vec()).prop_map(str::to_owned), "[a-zA-Z\"\\[\\]. :é]{0,24}"]
}

proptest! {
    #[test]
    fn no_filter_or_path_makes_the_reader_panic(text in "(?s).{0,60}") {
        let filter = Filter::parse(&text);
        if let Ok(filter) = filter {
            filter.matches(&mia());
        }
        drop(AttrPath::parse(&text));
    }

    #[test]
    fn a_quoted_value_is_found_again(value in "(?s).{0,40}") {
        let mut user = mia();
        user.insert("externalId".to_owned(), value.clone().into());
        let asked = filter::eq_text("externalId", &value);
        let decoded: String = url::form_urlencoded::parse(format!("f={}", filter::encode(&asked)).as_bytes())
            .map(|(_, v)| v.into_owned()).collect();
        prop_assert_eq!(&decoded, &asked);
        prop_assert!(Filter::parse(&decoded).unwrap().matches(&user));
    }

    #[test]
    fn no_change_makes_the_server_panic(
        op in prop::sample::select(vec!["Add", "replace", "REMOVE", "x"]),
        path in prop::option::of(any_path()),
        value in prop::option::of(any_json()),
    ) {
        let mut user = mia();
        let mut operation = json!({"op": op});
        if let Some(path) = path { operation["path"] = path.into(); }
        if let Some(value) = value { operation["value"] = value; }
        let result = patch::parse(&one(operation)).and_then(|all| patch::apply(&mut user, &all));
        if result.is_err() {
            prop_assert_eq!(user, mia());
        } else {
            prop_assert_eq!(&user["id"], "cb-7001");
            drop(User::from_json(&user));
        }
    }
}
