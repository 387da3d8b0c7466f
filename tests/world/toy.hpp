#pragma once
// A module that exists for tests only: people with personal, sensitive and
// secret fields, dated rows, children, an event.
#include "modules/classes/api.hpp"
#include "modules/org/api.hpp"

namespace truong::toy {

struct Child {
    Id<Child> id;
    std::string full_name;
    std::optional<Date> born_on;
    std::optional<std::string> number;   // secret
    std::optional<std::string> illness;  // sensitive
};

enum class Shift { morning, afternoon };

struct Group {
    Id<Group> id;
    std::string name;
    Shift shift = Shift::morning;
    Score bar;
    Money fee;
    std::optional<TimeOfDay> begins_at;
    std::optional<Instant> closes_at;
    std::optional<Id<Child>> leader_id;
    bool open = true;
};

/// Belongs to a group for a time; nobody belongs to one twice on a day.
struct Membership {
    Id<Membership> id;
    Id<Group> group_id;
    Id<Child> child_id;
    std::string duty;
    Date valid_from;
    std::optional<Date> valid_to;
};

struct Roll {
    Id<Roll> id;
    Id<Group> group_id;
    Date date;
};
struct Mark {
    Id<Mark> id;
    Id<Roll> roll_id;
    Id<Child> child_id;
    bool present = false;
};

struct RollCall {
    Id<Group> group_id;
    Date date;
    std::vector<Mark> marks;
};
struct RollCalled {
    Id<Roll> roll_id;
};
struct RollQuery {
    Id<Roll> roll_id;
};

/// Something whose quality is judged: in every dimension, alone and together
/// with others.
struct Card {
    Id<Card> id;
    std::string name;   // an error where it holds a question mark
    std::string phone;  // required; a double where another card has it
    bool seen = false;  // its name was held against a paper
    bool closed = false;
    std::optional<Date> due_on;
    std::optional<Id<people::Person>> holder_id;
    std::optional<Id<classes::Class>> class_id;
    std::optional<Id<org::Campus>> campus_id;
};

Roll call_roll(Tx&, const RollCall&);
std::vector<Mark> marks_of(const Reader&, const RollQuery&);

/// "Is guardian of": provided here for the one child that the actor's person id
/// names.
struct GuardianOf {};

Manifest manifest();

}  // namespace truong::toy
