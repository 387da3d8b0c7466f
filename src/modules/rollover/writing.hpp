#pragma once
// One part of a run: classes with those who lead and teach them, then pupils. Whatever was written meanwhile
// is looked at again inside the transaction, and rows of the new year are left as they are.
#include "modules/rollover/facts.hpp"

namespace truong::rollover {

class Writing {
public:
    Writing(Tx& tx, const Plan& plan, PlanRun& run);

    /// Opens the classes that are not there; gives how many planned ones found theirs.
    int open_classes();
    /// The classes that open_classes() found or opened, by the planned ones.
    const std::map<Id<PlannedClass>, Id<classes::Class>>& found() const { return found_; }
    /// Who led and taught this year does so until its end: rows without an end would go on for ever.
    void close_old_year();
    void write(const std::vector<PlannedPupil>& pupils);

private:
    /// What is known of the pupils of one part.
    struct Known {
        std::map<Id<people::Pupil>, people::Pupil> pupils;
        std::map<Id<people::Pupil>, std::vector<classes::Enrolment>> enrolments;
        std::map<Id<people::Pupil>, std::vector<people::PupilStatus>> states;
        std::set<Id<people::Pupil>> told;  // whose new year is written down already
    };
    Known known_of(const std::vector<PlannedPupil>& pupils) const;
    /// What will be written, read at once.
    void foresee(const Known& known);
    classes::Class opened(const PlannedClass& planned);
    void copy_grades(const classes::Class& row, const PlannedClass& planned);
    void give_homeroom(const PlannedClass& planned, Id<classes::Class> id);
    void give_assignments(const PlannedClass& planned, const classes::Class& row, const Programme& programme);

    void place(const PlannedPupil& row, const Known& known);
    /// False: he is in a class of the new year already, or of a year that nobody planned for.
    bool leave_old_class(const PlannedPupil& row, const Known& known);
    Date last_day_of(Id<classes::Class> id);
    /// On the first day in the new classes.
    bool works_there(Id<people::StaffMember> member);
    /// In the records of the new year, unless they say so already.
    void tell_repeating(const PlannedPupil& row, const Known& known);
    void complete(const PlannedPupil& row, const Known& known);
    bool is_there(const PlannedPupil& row, const Known& known) const;
    const people::PupilStatus* state_on(const PlannedPupil& row, const Known& known, Date day) const;

    Tx& tx_;
    const Plan& plan_;
    PlanRun& run_;
    const Years years_;
    const std::set<Id<classes::Class>> old_;
    std::map<Id<classes::Class>, classes::Class> next_;
    std::map<Id<PlannedClass>, Id<classes::Class>> targets_, found_;
    std::map<Id<classes::Class>, Date> last_days_;  // of classes of other years
    std::optional<std::set<Id<people::StaffMember>>> staff_;
};

}  // namespace truong::rollover
