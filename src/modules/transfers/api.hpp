#pragma once
// Moving between schools. Each of the two schools keeps a row of its own; a shared handshake ties them, and a
// step of one side moves both in one transaction.
#include "modules/classes/api.hpp"
#include "modules/people/api.hpp"

namespace truong::transfers {

/// Seen from the school that owns the row.
enum class Direction { in, out };

/// accepted: by the receiving school, of a pupil whose old school is not on this server. sent_to_origin: the
/// same, and the old school is asked for the records.
enum class TransferState {
    applied,
    accepted,
    sent_to_origin,
    records_released,
    enrolled,
    origin_closed,
    refused,
    withdrawn
};

/// One side of a transfer (chuyển trường). Until the records are released the receiving school knows of the
/// pupil what the application says.
struct Transfer {
    Id<Transfer> id;
    Direction direction = Direction::in;
    TransferState state = TransferState::applied;
    std::string full_name;
    std::optional<Date> birth_date;
    std::optional<people::Sex> sex;
    std::optional<Id<people::Pupil>> pupil_id;    // the record at this school, once there is one
    std::optional<Id<people::Person>> person_id;  // once the server knows who it is
    std::optional<std::string> personal_number;   // as the application has it, until he is enrolled
    std::string other_code;                       // of the other school; empty: it is not on this server
    std::string other_school;
    bool other_province = false;
    std::optional<Id<org::Grade>> grade_id;
    std::optional<Id<classes::Class>> class_id;  // where a place is reserved, then where he is
    std::optional<Date> effective_on;            // the first day at the new school
    std::string reason;                          // why he moves
    std::string note;                            // why it was refused, withdrawn, or accepted beyond the norm
    std::string decision;
    Date applied_on;
    std::optional<Date> answer_due, release_due, placement_due;
    std::string package_hash;            // SHA-256 of what the old school handed over
    std::string handshake;               // the same at both schools
    std::string claim;                   // one open transfer for each person: unique while it is open
    Direction acted_by = Direction::in;  // whose step was the last one
    std::int64_t last_set = 0;           // the change set of that step; none where the family took it
};

/// What the old school handed over, as it was on that day; each side keeps the same text.
struct TransferPackage {
    Id<TransferPackage> id;
    Id<Transfer> transfer_id;
    std::optional<Id<people::Person>> person_id;
    std::string contents;  // JSON
    std::string hash;
    Date released_on;
};

/// The pupil's own side asks: his guardian, or who keeps the records at his school.
struct NewDeparture {
    Id<people::Pupil> pupil_id;
    std::string to_code;    // of a school of this server
    std::string to_school;  // else its name
    bool other_province = false;
    std::optional<Id<org::Grade>> grade_id;  // none: the one that he is in
    std::optional<Date> effective_on;
    std::string reason;
};
/// At the receiving school. A number and the birth date together find the old school, if it is on this
/// server.
struct NewArrival {
    std::string full_name;
    Date birth_date;
    std::optional<people::Sex> sex;
    std::optional<std::string> personal_number, sector_code;
    std::string from_school;
    bool other_province = false;
    std::optional<Id<org::Grade>> grade_id;
    std::optional<Date> effective_on;
    std::string reason;
};
struct Acceptance {
    Id<Transfer> id;
    Id<classes::Class> class_id;
    std::string note;  // needed where the class is full
};
struct Refusal {
    Id<Transfer> id;
    std::string note;
};
struct Release {
    Id<Transfer> id;
    std::optional<Date> effective_on;
    std::string decision;
};
struct Papers {
    Id<Transfer> id;
    std::string decision;  // the number of the letter that came with them
};
struct Placement {
    Id<Transfer> id;
    std::optional<Id<classes::Class>> class_id;  // none: where the place was reserved
    std::optional<Date> effective_on;
    std::string code;  // of the pupil at this school
    std::string note;
};
struct Closing {
    Id<Transfer> id;
    std::optional<Date> effective_on;  // of a school outside; else both know it
    std::string decision;
};
struct WhichTransfer {
    Id<Transfer> id;
};

struct SchoolsQuery {
    std::string name;
};
/// A school of this server, as somebody who applies chooses it.
struct SchoolChoice {
    std::string code, name;
};

Transfer apply(Tx& tx, const NewDeparture& wanted);
Transfer receive(Tx& tx, const NewArrival& wanted);
Transfer accept(Tx& tx, const Acceptance& acceptance);
Transfer refuse(Tx& tx, const Refusal& refusal);
Transfer withdraw(Tx& tx, const Refusal& withdrawal);
Transfer release(Tx& tx, const Release& wanted);
Transfer note_papers(Tx& tx, const Papers& papers);
Transfer enrol(Tx& tx, const Placement& placement);
Transfer close(Tx& tx, const Closing& closing);
/// Takes back the last step, where it was this school's own. Refused with what stands in the way.
Transfer take_back(Tx& tx, const WhichTransfer& which);
std::vector<SchoolChoice> schools(const Reader& reader, const SchoolsQuery& query);

Manifest manifest();

}  // namespace truong::transfers
