#pragma once
// Whom a command line describes: a newcomer with his place, an appointment.
#include "app/arguments.hpp"
#include "modules/accounts/api.hpp"

namespace truong::app {

struct AppointmentPlan {
    std::string school;
    Role role = Role::clerk;
    std::string decision;
    std::optional<Date> from, to;  // from: today
};
/// Throws Usage for what is no role or no day.
AppointmentPlan appointment_plan(Arguments& arguments);

struct NewcomerPlan {
    std::string full_name;
    std::optional<AppointmentPlan> at_school;
    bool administrator = false;
    std::optional<std::string> authority;  // its code
    bool appraiser = false;
};
NewcomerPlan newcomer_plan(Arguments& arguments);

/// The person with his record and what he is appointed to.
Id<people::Person> add_newcomer(Tx& tx, const NewcomerPlan& plan);
/// He becomes staff of the school if he is not.
void appoint(Tx& tx, Id<people::Person> person, const AppointmentPlan& plan);

}  // namespace truong::app
