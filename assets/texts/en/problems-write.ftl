# What the trial write tells: write.*

write-no-journal = The note about the test user could not be saved
    .cause = This program writes down what it is about to make, so that it can be removed after a crash. Writing to { $path } failed, so nothing was made.
    .action = Free some space there, or allow writing to it, and try again.

write-create-refused = { $reason ->
    [not_allowed] The token may read people, but not make new ones
    [conflict] A new person is refused as if the name were taken
    [not_offered] Contractbook does not offer making people here
   *[other] Contractbook refuses a new person
  }
    .cause = { $reason ->
        [not_allowed] The token has no right to make users. Contractbook answered { $status }.
        [conflict] Contractbook answered { $status } for a random name that nobody has.
        [not_offered] User sync is not fully switched on for your company. Contractbook answered { $status }.
        [error] Contractbook failed while it made the person. It answered { $status }.
       *[other] Contractbook does not accept the data that Entra sends for a new person. It answered { $status }.
      }
    .cause2 = { $reason ->
        [conflict] The e-mail address or another field has to be unique and clashes with an older test.
        [not_allowed] All licences may be in use, or making people is limited to another token.
       *[other] All licences may be in use.
      }
    .action = Send this message to Contractbook Support.
    .message = Hello, creating a user through SCIM is answered with { $status } (code W-101). Microsoft Entra ID needs 201 with the new user and its id. The technical details show the exact request.

write-attribute-refused = { $how ->
    [create] Contractbook refuses the field { $attribute }
    [change] Contractbook refuses a change of the field { $attribute }
    [missing] The field { $attribute } was not kept
    [not_stored] A change of the field { $attribute } was not kept
   *[other] The field { $attribute } came back with another value
  }
    .cause = { $how ->
        [create] Contractbook names this field when it refuses a new person with { $status }. Entra's standard mapping sends it.
        [change] The other changes were taken, this one was refused with { $status }.
        [missing] Contractbook takes the field and leaves it out. People arrive without it.
        [not_stored] Contractbook takes the change and shows the old value, or makes the value up from other fields.
       *[other] Contractbook puts a value of its own in its place.
      }
    .action = { $how ->
        [create] In Entra open Attribute mapping and delete the row whose target is { $attribute }.
        [change] In Entra open Attribute mapping and delete the row whose target is { $attribute }, or ask Contractbook Support to accept it.
       *[other] Nothing has to be done. The row whose target is { $attribute } may be deleted in Entra under Attribute mapping.
      }
    .message = Hello, could you open Attribute mapping of the Contractbook app in Entra and delete the row whose target is { $attribute }? Contractbook does not take it (code W-102).

write-id-not-returned = A new person comes back without an id
    .cause = Contractbook makes the person and answers { $status }, but does not say the id in the answer. Entra cannot change a person without it.
    .action = Nothing for you to change. Send this message to Contractbook Support.
    .message = Hello, creating a user through SCIM is answered without the id of the new user in the body (code W-103). Microsoft Entra ID needs it. The technical details show the exact request.

write-read-back-failed = A new person cannot be read
    .cause = Contractbook says that the person was made, but does not show that person under the id it gave. Entra reads people by their id before it changes them.
    .action = Nothing for you to change. Send this message to Contractbook Support.
    .message = Hello, a user that was just created through SCIM cannot be read under its id (code W-104). The technical details show the exact request.

write-duplicate-not-detected = { $how ->
    [second] The same person can be made twice
   *[other] Making the same person twice is not refused as it should be
  }
    .cause = { $how ->
        [second] Contractbook made a second user of the same name. Entra looks people up first, so this happens only when two changes cross. We removed the second one.
        [same] Contractbook answered with the user that was there already. No second one was made.
       *[other] Contractbook failed instead of saying that the name is taken. No second one was made.
      }
    .action = Go on, and tell Contractbook Support.
    .message = Hello, creating a user whose userName exists is not answered with 409 (code W-105). The technical details show the exact request.

write-patch-refused = { $dialect ->
    [flag] Changes are refused in the form Entra uses with the flag in the tenant URL
   *[default] Changes are refused in the form Entra usually uses
  }
    .cause = { $form ->
        [together] Contractbook takes each change alone, but answers { $status } when Entra sends several at once.
       *[each] Contractbook answers { $status } when a person is changed this way.
      }
    .cause2 = The token may make people but not change them.
    .action = { $in_use ->
        [no] Nothing to do. With your tenant URL Entra does not write changes in this form.
       *[yes] { $other ->
            [works] { $dialect ->
                [flag] Use the tenant URL without ?aadOptscim062020 at the end. The usual form works.
               *[default] Add /?aadOptscim062020 to the end of the tenant URL in Entra. The other form works. Provision on demand does not follow this flag.
              }
           *[fails] Send this message to Contractbook Support.
          }
      }
    .message = Hello, a PATCH of a user as Microsoft Entra ID sends it is answered with { $status } (code W-201). The technical details show the exact request.

write-patch-not-stored = Changes are accepted, but not kept
    .cause = Contractbook answers that the change worked. Read again, the person is as before.
    .action = { $in_use ->
        [no] Nothing to do. With your tenant URL Entra does not write changes in this form.
       *[yes] { $other ->
            [works] { $dialect ->
                [flag] Use the tenant URL without ?aadOptscim062020 at the end. The usual form works.
               *[default] Add /?aadOptscim062020 to the end of the tenant URL in Entra. The other form works. Provision on demand does not follow this flag.
              }
           *[fails] Send this message to Contractbook Support. Changes made in Entra would not arrive.
          }
      }
    .message = Hello, a PATCH of a user is answered with success, but the values are not stored (code W-202). The technical details show the exact request.

write-text-boolean-refused = Leavers are not switched off when Entra writes the word False
    .cause = { $how ->
        [ignored] Contractbook takes the word and leaves the person on. It reads any word as yes.
       *[refused] Contractbook answers { $status } to the word False. It takes a real false.
      }
    .action = { $flag ->
        [yes] Nothing to do. Your tenant URL carries the flag ?aadOptscim062020, so Entra sends a real false. Keep it.
       *[no] Add /?aadOptscim062020 to the end of the tenant URL in Entra, test and save. Entra then sends a real false. Provision on demand does not follow this flag.
      }
    .message = Hello, could you add /?aadOptscim062020 to the end of the tenant URL of the Contractbook app in Entra? Without it, people who leave are not switched off (code W-301).

write-text-boolean-stored = On and off are kept as a word
    .cause = Entra switches a person off with the word False, and Contractbook stores the word. Whether the person is really off cannot be told from that.
    .action = { $flag ->
        [yes] Nothing to do. Your tenant URL carries the flag ?aadOptscim062020, so Entra sends a real false. Keep it.
       *[no] Add /?aadOptscim062020 to the end of the tenant URL in Entra, test and save. Entra then sends a real false. Provision on demand does not follow this flag.
      }
    .message = Hello, could you add /?aadOptscim062020 to the end of the tenant URL of the Contractbook app in Entra? Without it, Contractbook keeps the word False instead of switching people off (code W-302).

write-disable-failed = { $form ->
    [enable] A person who comes back is not switched on
    [vanished] A person who was switched off disappears
    [flag] Leavers are not switched off in the form Entra uses with the flag in the tenant URL
    [mixed] Leavers are not switched off in the form Microsoft's guide shows
   *[all] Leavers are not switched off
  }
    .cause = { $how ->
        [refused] Contractbook answers { $status } when a person is to be switched { $form ->
            [enable] on
           *[other] off
          }.
        [vanished] Contractbook answers { $status } when the person is read afterwards. Entra needs to see that the person is off, and to switch the person on again.
       *[ignored] Contractbook says that it worked. Read again, nothing has changed.
      }
    .action = { $in_use ->
        [no] Nothing to do. With your tenant URL Entra does not write in this form.
       *[yes] { $form ->
            [flag] Use the tenant URL without ?aadOptscim062020 at the end. The usual form works.
           *[other] Send this message to Contractbook Support.
          }
      }
    .message = Hello, switching a user off or on with PATCH on active does not work as Microsoft Entra ID needs it (code W-303). The technical details show the exact requests.

write-delete-refused = Deleting is refused
    .cause = { $how ->
        [ignored] Contractbook answers { $status } as if it had deleted the person, and still shows the person as active.
       *[refused] Contractbook answers { $status }. It may keep people because of their contracts.
      }
    .action = Nothing to do for the sync: Entra switches people off and hardly ever deletes them.
    .message = Hello, deleting a user through SCIM is answered with { $status } and the user stays (code W-401).

write-delete-is-soft = A deleted person is only switched off
    .cause = Contractbook keeps the person, switched off or hidden from look-ups. That is enough for Entra.
    .action = Nothing to do. The test user { $name } (id { $id }) stays in Contractbook in this form.
    .message = Hello, a user deleted through SCIM stays readable (code W-402).

write-left-behind = { $state ->
    [unknown] The test user may still be there
    [soft_deleted] The test user is deleted, but kept switched off
   *[other] The test user is still there
  }
    .cause = { $state ->
        [unknown] Contractbook gave no answer that settles it. The user name is { $name }, the id is { $id }.
        [soft_deleted] Contractbook keeps deleted people. The user name is { $name }, the id is { $id }.
        [off] Contractbook did not remove it. It is switched off. The user name is { $name }, the id is { $id }.
       *[other] Contractbook did not remove it. The user name is { $name }, the id is { $id }.
      }
    .action = { $state ->
        [soft_deleted] Nothing to do.
       *[other] Remove the user { $name } in Contractbook's list of users. Or run trial-write --clean-up later, which looks for it and removes it.
      }
    .message = Hello, a test of our SCIM connection could not remove its test user. Please delete the user { $name }, id { $id } (code W-403).
