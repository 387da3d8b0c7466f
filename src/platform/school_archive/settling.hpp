#pragma once
// The rows of an archive that was found sound, put into their places.
#include "platform/school_archive/judging.hpp"

namespace truong::school_archive {

class Settling {
public:
    Settling(Tx& tx, const Source& source, const Plan& plan, Places places)
        : tx_(tx), source_(source), plan_(plan), places_(std::move(places)) {}
    void run();

private:
    void settle(const Part& part);
    /// Ids as they are here.
    void move_row(const Part& part, void* row);
    void move_names(const Part& part, void* row) const;
    /// The text as it names the same row here.
    std::string moved_name(std::string_view text) const;
    const Place* place_of(const Entity& entity, std::int64_t id) const;
    const Place* place_of_any(std::int64_t id) const;

    Tx& tx_;
    const Source& source_;
    const Plan& plan_;
    Places places_;
};

}  // namespace truong::school_archive
