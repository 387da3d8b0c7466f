#pragma once
// Who can do what lifts a school.
#include "modules/accounts/api.hpp"
#include "modules/readiness/standing.hpp"

namespace truong::readiness {

/// What would lift an indicator; without facts it has to be declared.
struct Planned {
    NextAction action;
    std::vector<const SchoolFact*> facts;  // of the parts that hold it down, the nearest first
    std::int64_t cost = 0;
};
/// All that would lift an indicator, what is cheapest first; of what the gate needs before the rest.
std::vector<Planned> all_actions(const Reader& reader, const Standing& standing);

/// Whose work a fact is; nobody's own: of those who lead the school.
Rule rule_of(const SchoolFact* fact);
bool holds_for(const Reader& reader, Rule whose, const Actor& actor);

/// Says whose an action is: to the school's own people by name, to others by role.
class Workers {
public:
    Workers(const Reader& reader, Id<org::School> school);
    /// True where it is the work of who asks: his own pupils wait, or he holds the role that is named.
    bool name(Planned& planned);

private:
    /// Some of the rows are those of one teacher's class.
    struct Share {
        Id<people::StaffMember> teacher;
        std::string class_name;
        std::int64_t pupils = 0;
    };
    void say(NextAction& action, const std::string& vi, const std::string& en);
    std::vector<Share> shares_of(const SchoolFact& fact) const;
    bool name_of_fact(const SchoolFact& fact, NextAction& action);
    bool name_teachers(const std::vector<Share>& shares, NextAction& action);
    bool name_roles(Rule whose, NextAction& action);
    bool name_leaders(NextAction& action);
    bool is_held(Role role) const;
    bool name_holder(Role role, NextAction& action);
    const people::StaffMember* staff_of(Id<people::Person> person) const;
    std::string address_of(const people::StaffMember& teacher) const;
    Actor somebody(Role role, Id<people::Person> person) const;

    const Reader& reader_;
    SystemReader system_;
    bool by_name_ = false;
    std::vector<people::StaffMember> staff_;
    std::vector<accounts::Appointment> appointments_;
    std::set<std::string> said_;  // of the action that is being named
};

}  // namespace truong::readiness
