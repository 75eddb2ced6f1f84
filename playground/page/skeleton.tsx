const COLUMNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');

/** The grid's outline while the spreadsheet loads, or why it could not. */
export function Skeleton({ broken }: { broken: string | null }) {
  if (broken !== null) {
    return (
      <div className="skeleton broken" role="alert">
        <p>{broken}</p>
      </div>
    );
  }
  return (
    <div className="skeleton" aria-hidden="true">
      <div className="skeleton-bar" />
      <div className="skeleton-columns">
        {COLUMNS.map((name) => (
          <span key={name}>{name}</span>
        ))}
      </div>
      <div className="skeleton-cells" />
    </div>
  );
}
