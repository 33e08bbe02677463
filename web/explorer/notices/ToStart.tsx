import { FIRST_PLACE, type Place } from '../state/place'

export function ToStart({ onPlace }: { readonly onPlace: (place: Place) => void }) {
  return (
    <button type="button" onClick={() => onPlace(FIRST_PLACE)}>
      Back to the first picture
    </button>
  )
}
