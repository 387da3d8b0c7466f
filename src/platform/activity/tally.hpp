#pragma once
// Who used which part of the product, counted in memory and handed over every few seconds. What was not
// handed over yet is lost with the process: a figure about use may lack a moment, a request may not wait.
#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "catalog/access.hpp"

namespace truong::activity {

/// Requests of one kind that a person made on one day in one seat of a school.
struct Deed {
    Id<accounts::Account> account;
    Id<people::Person> person;
    Id<org::School> school;
    Hat hat = Hat::none;
    std::string module;
    bool wrote = false;
    Date day;
    friend auto operator<=>(const Deed&, const Deed&) = default;
};
struct Counted {
    Deed deed;
    Roles roles;  // of the seat, as they were last
    std::int64_t times = 0;
};

class Tally {
public:
    static constexpr std::size_t limit = 20'000;  // different deeds between two times of handing over

    /// Persons who act inside a school; of programs, officers and whoever is not signed in nothing is kept.
    /// Safe from many threads.
    void add(const Actor& actor, std::string_view module, bool wrote, Date day);
    /// Everything so far; the tally is empty then.
    std::vector<Counted> take();
    /// What could not be kept, to be tried again.
    void give_back(const std::vector<Counted>& counted);

private:
    struct Figure {
        Roles roles;
        std::int64_t times = 0;
    };
    void count(const Deed& deed, const Roles& roles, std::int64_t times);
    std::mutex mutex_;
    std::map<Deed, Figure> figures_;
};

}  // namespace truong::activity
