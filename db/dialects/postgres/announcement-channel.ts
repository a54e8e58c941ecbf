/** The channel on which the processes of a database tell each other that something waits, by the name of its kind. */
export const announcementChannel = 'rasad_work'
