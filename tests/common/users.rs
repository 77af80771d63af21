//! Users as a server sends them.

/// User number `n`.
pub fn user(n: usize) -> String {
    format!(
        r#"{{"id":"u{n}","userName":"user{n}@nordwind.example","active":true,"emails":[{{"value":"user{n}@nordwind.example"}}]}}"#
    )
}
