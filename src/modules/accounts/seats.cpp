// What an account may act as.
#include "modules/accounts/seats.hpp"

#include <algorithm>
#include <map>

#include "base/check.hpp"
#include "modules/accounts/entities.hpp"
#include "modules/accounts/rows.hpp"

namespace truong::accounts {

namespace {

/// The place of a seat: seats of the same person, hat and place are one.
auto place_of(const Seat& seat) {
    return std::tuple(seat.hat, seat.person, seat.school, seat.campus, seat.authority,
                      seat.hat == Hat::officer && seat.roles.has(Role::administrator) && !seat.authority);
}

void add_roles(Roles& roles, const Roles& more) {
    for (std::size_t i = 0; i < enumerators<Role>().size(); ++i)
        if (more.has(static_cast<Role>(i))) roles.add(static_cast<Role>(i));
}

std::vector<Seat> merged(std::vector<Seat> seats) {
    std::map<decltype(place_of(Seat{})), Seat> places;
    for (const Seat& seat : seats) {
        const auto [place, is_new] = places.try_emplace(place_of(seat), seat);
        if (!is_new) add_roles(place->second.roles, seat.roles);
    }
    std::vector<Seat> one_each;
    for (auto& [place, seat] : places) one_each.push_back(seat);
    return one_each;
}

/// Staff first, then officers, guardians, pupils; inside a school the whole of it before a campus.
int rank_in_list(const Seat& seat) {
    constexpr Hat order[] = {Hat::staff, Hat::officer, Hat::guardian, Hat::pupil};
    return static_cast<int>(std::find(std::begin(order), std::end(order), seat.hat) - std::begin(order));
}

std::string key_of(const Seat& seat) {
    const bool server = seat.hat == Hat::officer && !seat.authority;
    std::string key(server ? "administrator" : name_of(seat.hat));
    const auto name = [&](std::string_view prefix, std::int64_t id) {
        if (id != 0) append_id(key += '.', prefix, id);
    };
    name("sch", seat.school.value);
    name("unt", seat.authority.value);
    name("per", seat.person.value);
    name("cmp", seat.campus.value);
    return key;
}

constexpr Label role_labels[] = {
    {"quản trị", "administrator"}, {"hiệu trưởng", "principal"}, {"phó hiệu trưởng", "vice principal"},
    {"văn thư", "clerk"},          {"giáo viên", "teacher"},     {"y tế", "nurse"},
    {"kế toán", "accountant"},     {"thư viện", "librarian"},    {"cấp dưỡng", "cook"},
    {"công nghệ", "technician"},   {"thẩm định", "appraiser"}};

Label label_without_role(Hat hat) {
    switch (hat) {
        case Hat::staff: return {"nhân viên", "staff"};
        case Hat::guardian: return {"phụ huynh", "guardian"};
        case Hat::pupil: return {"học sinh", "pupil"};
        default: return {"cán bộ", "officer"};
    }
}

/// Where the seat is, as people call it.
std::string place_name(const Reader& reader, const Seat& seat) {
    if (seat.school) {
        const auto school = reader.first<org::School>(where<&org::School::id> == seat.school);
        std::string name = school ? school->name : std::string();
        if (!seat.campus) return name;
        const auto campus = reader.first<org::Campus>(where<&org::Campus::id> == seat.campus);
        return campus ? name + ", " + campus->name : name;
    }
    if (!seat.authority) return "Trường Số";
    const auto period = reader.first<org::UnitPeriod>(where<&org::UnitPeriod::unit_id> == seat.authority);
    if (!period) return {};
    return period->short_name.empty() ? period->name : period->short_name;
}

AccountSeat described(const Reader& reader, const Seat& seat) {
    AccountSeat known{.key = key_of(seat), .seat = seat};
    known.label_vi = known.label_en = place_name(reader, seat);
    std::string_view before = ": ";
    const auto add = [&](const Label& label) {
        (known.label_vi += before) += label.vi;
        (known.label_en += before) += label.en;
        before = ", ";
    };
    for (std::size_t i = 0; i < std::size(role_labels); ++i)
        if (seat.roles.has(static_cast<Role>(i))) add(role_labels[i]);
    if (before == ": ") add(label_without_role(seat.hat));
    return known;
}

Condition not_over(const std::string& table, Date today) {
    return access::is_null(table + ".valid_to")
           || access::compare(table + ".valid_to", " >= ", to_param(today));
}

/// Delegations that begin later are left out: by then the lender may have lost what he lent.
void append_lent(const Reader& reader, Id<people::Person> person, std::vector<Seat>& seats) {
    for (const auto& [lent, school, ended] :
         owned_rows<Delegation>(reader, where<&Delegation::to_id> == person)) {
        const Condition of_school =
            access::compare(table_name<Appointment>() + ".school_id", " = ", school.value);
        const auto own = reader.first<Appointment>((where<&Appointment::person_id> == lent.from_id)
                                                   && (where<&Appointment::role> == lent.role) && of_school);
        if (own)
            seats.push_back({.hat = Hat::staff,
                             .person = person,
                             .school = school,
                             .campus = own->campus_id.value_or(Id<org::Campus>{}),
                             .roles = {lent.role}});
    }
}

void append_given(const Reader& reader, Condition appointments, Condition posts, std::vector<Seat>& seats) {
    for (const auto& [given, school, ended] : owned_rows<Appointment>(reader, std::move(appointments)))
        seats.push_back({.hat = Hat::staff,
                         .person = given.person_id,
                         .school = school,
                         .campus = given.campus_id.value_or(Id<org::Campus>{}),
                         .roles = {given.role}});
    for (const OfficerPost& post : reader.all<OfficerPost>(std::move(posts))) {
        Seat seat{.hat = Hat::officer,
                  .person = post.person_id,
                  .authority = post.unit_id.value_or(Id<org::Unit>{})};
        if (post.role) seat.roles.add(*post.role);
        seats.push_back(seat);
    }
}

}  // namespace

void append_seats(const Reader& reader, Id<people::Person> person, std::vector<Seat>& seats) {
    append_given(reader, where<&Appointment::person_id> == person, where<&OfficerPost::person_id> == person,
                 seats);
    append_lent(reader, person, seats);
}

std::vector<Id<people::Person>> persons_of(const Reader& reader, Id<Account> account) {
    const Everywhere all(reader);
    const auto known = all.reader.first<Account>(where<&Account::id> == account);
    if (!known) return {};
    std::vector<Id<people::Person>> persons{known->holder_id};
    for (const AccountPerson& link :
         all.reader.all<AccountPerson>(where<&AccountPerson::account_id> == account))
        persons.push_back(link.person_id);
    return persons;
}

std::vector<Seat> seats_of_person(const Reader& reader, Id<people::Person> person) {
    const Everywhere all(reader);
    std::vector<Seat> seats;
    for (const SeatSource& source : reader.store().contributions().seats)
        source.append(all.reader, person, seats);
    return seats;
}

std::vector<AccountSeat> seats_of(const Reader& reader, Id<Account> account) {
    const Everywhere everywhere(reader);
    std::vector<Seat> all;
    for (const Id<people::Person> person : persons_of(reader, account))
        for (const Seat& seat : seats_of_person(reader, person)) all.push_back(seat);
    std::vector<Seat> seats = merged(std::move(all));
    std::stable_sort(seats.begin(), seats.end(), [](const Seat& left, const Seat& right) {
        return rank_in_list(left) < rank_in_list(right);
    });
    std::vector<AccountSeat> known;
    for (const Seat& seat : seats) known.push_back(described(everywhere.reader, seat));
    return known;
}

std::vector<Seat> standing_of_person(const Reader& reader, Id<people::Person> person) {
    const Everywhere all(reader);
    std::vector<Seat> seats = seats_of_person(reader, person);
    append_given(
        all.reader.as_of({}),
        (where<&Appointment::person_id> == person) && not_over(table_name<Appointment>(), reader.today()),
        (where<&OfficerPost::person_id> == person) && not_over(table_name<OfficerPost>(), reader.today()),
        seats);
    return merged(std::move(seats));
}

}  // namespace truong::accounts
