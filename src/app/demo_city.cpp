#include "app/demo_city.hpp"

#include "app/demo_city_pupils.hpp"
#include "modules/accounts/service.hpp"
#include "modules/quality/refresh.hpp"

namespace truong::app {

namespace {

const Operation city_operation{"platform.demo", {}, {}};
const Actor city_system{.hat = Hat::system};
constexpr std::string_view city_officer_decision = "Dữ liệu minh họa";

/// Everything that the makers add rows of.
std::vector<TypeKey> city_entities() {
    return {type_key<org::Area>(),
            type_key<org::Unit>(),
            type_key<org::UnitPeriod>(),
            type_key<org::School>(),
            type_key<org::Reach>(),
            type_key<org::SchoolStage>(),
            type_key<org::Campus>(),
            type_key<org::Room>(),
            type_key<calendar::ShiftTime>(),
            type_key<people::Person>(),
            type_key<people::StaffMember>(),
            type_key<people::StaffPost>(),
            type_key<people::StaffStatus>(),
            type_key<people::Pupil>(),
            type_key<people::PupilStatus>(),
            type_key<people::PupilProfile>(),
            type_key<people::Guardianship>(),
            type_key<classes::Class>(),
            type_key<classes::Enrolment>(),
            type_key<classes::Homeroom>(),
            type_key<accounts::Account>(),
            type_key<accounts::Appointment>(),
            type_key<usage::MonthlyUse>(),
            type_key<usage::DailyUse>()};
}

/// Commune by commune: that much is in memory.
void make_city(store::BulkRows& rows, const CityBook& book, const CityWish& wish) {
    const std::vector<CityCommune> city = city_shape(wish);
    const auto sample = sampled_schools(city);
    const std::set<std::string> sampled(sample.begin(), sample.end());
    CityNumbers numbers;
    people::Dice dice(wish.seed, 101);
    const CityMaker make{rows, book, numbers, dice};
    CityTop top = make_city_top(make);
    CityFamilies families(make, top);
    for (const CityCommune& commune : city) {
        make_commune(make, commune, top);
        std::vector<MadeSchool> schools;
        for (const CitySchool& school : commune.schools)
            schools.push_back(
                make_school(make, school, top, sampled.contains(school.code) ? Sampled::yes : Sampled::no));
        families.make(schools);
        add_pupils(make, top, schools, families);
        rows.flush();
    }
}

struct CityOfficer {
    std::string_view full_name, user_name;
    std::string_view unit;  // code; empty: of the server
};
constexpr CityOfficer city_officers[] = {{"Trịnh Công Quản", "quan.tri", ""},
                                         {"Lương Thanh Sở", "can.bo.so", "SGDDT79"},
                                         {"Cao Minh Phường", "can.bo.phuong", "UBND79001"}};

/// Appointed by the system as any officer is.
Id<accounts::Account> post_officer(Tx& tx, const CityOfficer& officer) {
    accounts::OfficerPost post{.decision = std::string(city_officer_decision), .valid_from = tx.today() - 30};
    if (officer.unit.empty())
        post.role = Role::administrator;
    else
        post.unit_id = tx.first<org::Unit>(where<&org::Unit::code> == std::string(officer.unit))->id;
    post.person_id = tx.put(people::Person{.full_name = std::string(officer.full_name)}).id;
    tx.put(post);
    return accounts::open_account(tx,
                                  {.person_id = post.person_id, .user_name = std::string(officer.user_name)})
        .id;
}

std::optional<Id<accounts::Account>> account_of(const Reader& reader, Id<people::Person> person) {
    const auto account = reader.first<accounts::Account>(where<&accounts::Account::holder_id> == person);
    return account ? std::optional(account->id) : std::nullopt;
}

/// Principal, clerk, a teacher who leads a class, a guardian of one of its pupils, a pupil who is old enough.
void append_of_school(Tx& tx, std::vector<Id<accounts::Account>>& found) {
    const auto append = [&](Id<people::Person> person) {
        if (const auto account = account_of(tx, person)) found.push_back(*account);
    };
    for (const std::string code : {"HT", "VT"})
        if (const auto member = tx.first<people::StaffMember>(where<&people::StaffMember::code> == code))
            append(member->person_id);
    const auto homeroom = tx.first<classes::Homeroom>(always());
    if (!homeroom) return;
    append(homeroom->person_id);
    const auto place =
        tx.first<classes::Enrolment>(where<&classes::Enrolment::class_id> == homeroom->class_id);
    if (!place) return;
    const auto guardianship =
        tx.first<people::Guardianship>(where<&people::Guardianship::pupil_id> == place->pupil_id);
    if (guardianship) append(guardianship->guardian_id);
    constexpr int least_age = 13;
    const auto old_enough =
        tx.first<people::Pupil>(where<&people::Pupil::birth_date> <= tx.today() - least_age * 366);
    if (old_enough) found.push_back(accounts::open_account(tx, {.person_id = old_enough->person_id}).id);
}

}  // namespace

std::vector<std::string> sampled_schools(const std::vector<CityCommune>& city) {
    std::vector<std::string> codes;
    std::set<std::string> sorts;  // by the digit behind the commune in the code
    for (const CityCommune& commune : city)
        for (const CitySchool& school : commune.schools)
            if (sorts.insert(school.code.substr(commune.code.size(), 1)).second) codes.push_back(school.code);
    return codes;
}

bool may_become_city(Installation& installation) {
    std::int64_t found = 0;
    installation.store().read(city_system, city_operation, [&](const Reader& reader) {
        const Entity& schools = reader.catalog().of(type_key<org::School>());
        const Entity& units = reader.catalog().of(type_key<org::Unit>());
        found = reader.count(schools, {.with_ended = true}) + reader.count(units, {.with_ended = true});
    });
    return found == 0;
}

std::map<std::string, std::int64_t> fill_city(Installation& installation, const CityWish& wish) {
    const Store& store = installation.store();
    if (!may_become_city(installation))
        throw Problem(ProblemKind::conflict, {{.path = "size", .code = "taken"}});
    std::optional<CityBook> book;
    store.read(city_system, city_operation, [&](const Reader& reader) { book.emplace(reader); });
    return store::load_bulk(store,
                            {city_entities(), [&](store::BulkRows& rows) { make_city(rows, *book, wish); }});
}

void judge_sampled_schools(Installation& installation, const CityWish& wish) {
    const Store& store = installation.store();
    const auto in_pieces = [&](TypeKey kind, const std::vector<std::int64_t>& records) {
        // A serializable transaction holds locks on all that it has read, and PostgreSQL has room for few.
        constexpr std::size_t piece = 50;
        for (std::size_t first = 0; first < records.size(); first += piece)
            store.write(city_system, city_operation, [&](Tx& tx) {
                const auto from = records.begin() + static_cast<std::ptrdiff_t>(first);
                const auto left = records.end() - from;
                quality::refresh(tx, kind, {from, from + std::min<std::ptrdiff_t>(left, piece)});
            });
    };
    for (const std::string& code : sampled_schools(city_shape(wish))) {
        std::vector<std::pair<TypeKey, std::vector<std::int64_t>>> kinds;
        store.read(city_system, city_operation, [&](const Reader& reader) {
            const auto school = reader.first<org::School>(where<&org::School::code> == code);
            for (const Entity* kind : quality::judged_kinds(reader)) {
                const quality::Records records = quality::records_of(reader, *kind, school->id);
                kinds.emplace_back(kind->key, std::vector(records.begin(), records.end()));
            }
        });
        for (const auto& [kind, records] : kinds) in_pieces(kind, records);
    }
}

std::vector<Id<accounts::Account>> open_city_accounts(Installation& installation, const CityWish& wish) {
    const Store& store = installation.store();
    std::vector<Id<accounts::Account>> opened;
    store.write(city_system, city_operation, [&](Tx& tx) {
        opened.clear();
        for (const CityOfficer& officer : city_officers) opened.push_back(post_officer(tx, officer));
    });
    for (const std::string& code : sampled_schools(city_shape(wish)))
        store.write(city_system, city_operation, [&](Tx& tx) {
            const auto school = tx.first<org::School>(where<&org::School::code> == code);
            std::vector<Id<accounts::Account>> found;
            tx.in_school(school->id, [&] { append_of_school(tx, found); });
            opened.insert(opened.end(), found.begin(), found.end());
        });
    return opened;
}

}  // namespace truong::app
