// The demo of a city, or of a share of it: how long it takes to load, how many rows and bytes it is; then
// searches by name and year of birth over all its people, and the mirrors of all its schools.
// TRUONG_CITY_SHARE says which share (50: a fiftieth; 1: all of it).
#include <algorithm>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <thread>

#include "app/demo_city.hpp"
#include "app/modules.hpp"
#include "base/text.hpp"
#include "bench/figures.hpp"
#include "bench/place.hpp"
#include "modules/readiness/api.hpp"

namespace truong::bench {
namespace {

const Operation city_measurement{"measurement", {}, {}};
const Actor city_system_actor{.hat = Hat::system};
constexpr int searches = 40;

/// An installation with patience for a load, since the measurements' own has little.
class CityPlace {
public:
    explicit CityPlace(Backend backend) {
        std::string pattern = (std::filesystem::current_path() / "city.XXXXXX").string();
        if (::mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no folder for the measurement");
        folder_ = pattern;
        if (backend == Backend::postgres) address_ = test::create_database();
        installation_ = std::make_unique<Installation>(
            InstallationSettings{
                .data = folder_, .database = address_, .connections = {.write_limit_ms = 7'200'000}},
            modules());
        installation_->migrate(test::steps_of(installation_->catalog()));
        api_ = std::make_unique<api::Api>(
            installation_->store(), installation_->modules(), [this](const http::Request&) { return actor_; },
            "bench");
    }
    ~CityPlace() {
        api_.reset();
        installation_.reset();
        std::filesystem::remove_all(folder_);
        if (!address_.empty()) test::drop_database(address_);
    }
    CityPlace(const CityPlace&) = delete;
    CityPlace& operator=(const CityPlace&) = delete;

    Installation& installation() { return *installation_; }
    const Store& store() { return installation_->store(); }
    /// In milliseconds; a refusal is no figure.
    double time(const Actor& actor, const std::string& path, const std::string& query) {
        actor_ = actor;
        http::Request request{.method = "GET", .path = path, .query = query};
        request.target = path + '?' + query;
        const auto start = Stopwatch::now();
        const http::Response response = api_->handle(request);
        const double ms = ms_since(start);
        if (response.status != 200) throw std::runtime_error(response.body);
        return ms;
    }
    double megabytes() {
        std::int64_t bytes = 0;
        if (address_.empty()) {
            for (const auto& entry : std::filesystem::directory_iterator(folder_))
                if (entry.is_regular_file()) bytes += static_cast<std::int64_t>(entry.file_size());
        } else {
            store().database().read([&](db::Connection& connection) {
                db::Query query(connection, "select pg_database_size(current_database())");
                if (query.next()) bytes = query.number(0);
            });
        }
        return static_cast<double>(bytes) / 1e6;
    }

private:
    std::filesystem::path folder_;
    std::string address_;
    std::unique_ptr<Installation> installation_;
    std::unique_ptr<api::Api> api_;
    Actor actor_;
};

std::string encoded(const std::string& text) {
    std::string out;
    for (const char letter : text) out += letter == ' ' ? '+' : letter;
    return out;
}

/// Names that people of the city have, without marks, with the year in which each was born.
struct Wanted {
    std::string name;
    int year = 0;
};
std::vector<Wanted> somebody(const Reader& reader, const Selection& selection) {
    std::vector<Wanted> wanted;
    for (const people::Pupil& pupil : reader.all<people::Pupil>(selection))
        if (pupil.birth_date) wanted.push_back({text::fold(pupil.full_name), civil(*pupil.birth_date).year});
    return wanted;
}

std::string born_in(int year) {
    return "&filter[birth_date][gte]=" + std::to_string(year)
           + "-01-01&filter[birth_date][lte]=" + std::to_string(year) + "-12-31";
}

std::string listed(const Wanted& one) { return "q=" + encoded(one.name) + born_in(one.year); }
std::string known(const Wanted& one) {
    return "full_name=" + encoded(one.name) + "&birth_year=" + std::to_string(one.year);
}

struct Search {
    const char* what;
    Actor actor;
    std::string path;
    std::string (*query)(const Wanted&);
};
Figures search_all(CityPlace& place, const Search& search, const std::vector<Wanted>& wanted) {
    std::vector<double> times;
    const auto start = Stopwatch::now();
    for (const Wanted& one : wanted)
        times.push_back(place.time(search.actor, search.path, search.query(one)));
    return figures_of(std::move(times), ms_since(start) / 1'000);
}

void measure_searches(CityPlace& place) {
    Id<org::School> largest;
    std::vector<Wanted> wanted;
    place.store().read(city_system_actor, city_measurement, [&](const Reader& reader) {
        db::Query query(
            reader.connection(),
            "select school_id from people_pupil group by school_id order by count(*) desc limit 1");
        if (query.next()) largest = {query.number(0)};
    });
    const Actor principal{.hat = Hat::staff, .school = largest, .roles = {Role::principal}};
    place.store().read(principal, city_measurement,
                       [&](const Reader& reader) { wanted = somebody(reader, {.limit = searches}); });
    const Actor administrator{.hat = Hat::officer, .roles = {Role::administrator}};
    std::printf("\n| search by name and year of birth | p50 | p99 |\n|---|---|---|\n");
    for (const Search& search :
         {Search{"pupils of the largest school, list with q", principal, "/api/v1/people/pupils", listed},
          {"everybody, by the whole name", administrator, "/api/v1/people/known-people", known},
          {"everybody, list with q", administrator, "/api/v1/people/persons", listed}}) {
        const Figures figures = search_all(place, search, wanted);
        std::printf("| %s | %.1f ms | %.1f ms |\n", search.what, figures.p50_ms, figures.p99_ms);
    }
}

/// As the two threads of a server do it.
double night_over(CityPlace& place, const std::vector<Id<org::School>>& schools) {
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < schools.size(); i = next++)
            readiness::keep_night(place.store(), city_measurement, schools[i]);
    };
    const auto start = Stopwatch::now();
    std::thread other(work);
    work();
    other.join();
    return ms_since(start) / 1'000;
}

/// One pupil of each school is checked against the population register.
void correct_one_in_each(CityPlace& place, const std::vector<Id<org::School>>& schools) {
    for (const Id<org::School> school : schools)
        place.store().write({.hat = Hat::system, .school = school}, city_measurement, [&](Tx& tx) {
            const auto pupil = tx.all<people::Pupil>({.condition = always(), .limit = 1});
            if (pupil.empty()) return;
            tx.put(people::PopulationCheck{.person_id = pupil.front().person_id,
                                           .state = people::MatchState::matched,
                                           .checked_on = tx.today()});
        });
}

void measure_mirrors(CityPlace& place) {
    std::vector<Id<org::School>> schools;
    place.store().read(city_system_actor, city_measurement, [&](const Reader& reader) {
        for (const org::School& school : reader.all<org::School>()) schools.push_back(school.id);
    });
    const double from_nothing = night_over(place, schools);
    correct_one_in_each(place, schools);
    const double again = night_over(place, schools);
    std::printf("\n| mirrors of %zu schools, two threads | seconds |\n|---|---:|\n", schools.size());
    std::printf("| from nothing: measured, judged, days and snapshots kept | %.0f |\n", from_nothing);
    std::printf("| the next night, one pupil corrected in each school | %.0f |\n", again);
    std::fflush(stdout);
}

void measure_city(Backend backend) {
    const char* told = std::getenv("TRUONG_CITY_SHARE");
    const app::CityWish wish{.seed = 1, .share = told ? std::max(1, std::atoi(told)) : 50};
    CityPlace place(backend);
    const auto start = Stopwatch::now();
    const auto counts = app::fill_city(place.installation(), wish);
    const double seconds = ms_since(start) / 1'000;
    std::int64_t rows = 0;
    for (const auto& [table, count] : counts) rows += count;
    std::printf("\n### A city on %s (1/%d)\n\n", name_of_backend(backend).c_str(), wish.share);
    std::printf("| schools | people | pupils | rows | time | size |\n|---|---|---|---|---|---|\n");
    std::printf(
        "| %lld | %lld | %lld | %lld | %.0f s | %.0f MB |\n", static_cast<long long>(counts.at("org_school")),
        static_cast<long long>(counts.at("people_person")), static_cast<long long>(counts.at("people_pupil")),
        static_cast<long long>(rows), seconds, place.megabytes());
    std::fflush(stdout);
    measure_searches(place);
    measure_mirrors(place);
}

}  // namespace
}  // namespace truong::bench

int main() { return truong::bench::on_each_backend(truong::bench::measure_city); }
